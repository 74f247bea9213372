import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.dsl.workspace.Workspace;
import scorecard.engine.duckdb.DuckDbObservatory;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Runs the scorecard of the bench: from the compiled plan to the results of 24 months at four levels. */
final class EngineRun {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);

    private final Plan plan;
    private final LocalDate end;
    private final RunRequest request;
    private final TimedObservatory observatory = new TimedObservatory(new DuckDbObservatory());
    private final Engine engine = new Engine(observatory);

    /** What all results rest on and miss; it is added up so that each is looked at. */
    private static long rows;

    /**
     * A run of each of the usual months.
     *
     * @param overall whether their whole range is asked for, too
     * @param csv whether the data is text, and not what the definitions say
     */
    EngineRun(Path definitions, Path data, boolean overall, boolean csv, int threads) {
        this(definitions, data, overall, csv, threads, END, Optional.empty());
    }

    /**
     * A run of other months.
     *
     * @param end the day after the last month
     * @param level the only one that results are asked of; empty for all
     */
    EngineRun(
            Path definitions,
            Path data,
            boolean overall,
            boolean csv,
            int threads,
            LocalDate end,
            Optional<String> level) {
        LoadedScorecards loaded = Workspace.standalone().load(List.of(definitions));
        if (loaded.hasErrors()) {
            throw new IllegalStateException(loaded.issues().toString());
        }
        this.plan = csv ? readingText(loaded.plan(definitions)) : loaded.plan(definitions);
        this.end = end;
        this.request = new RunRequest(
                Optional.empty(),
                overall
                        ? new RunRequest.PeriodChoice.Range(month(FIRST), month(end.minusDays(1)))
                        : new RunRequest.PeriodChoice.Each(month(FIRST), month(end.minusDays(1))),
                Optional.empty(),
                level,
                Optional.empty(),
                new DataRequest(
                        definitions, Map.of("customer_contacts", data), Optional.empty(), threads, unused -> {}));
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, "2024-01".length());
    }

    private static Plan readingText(Plan plan) {
        return new Plan(
                plan.calendars(),
                plan.sources().stream()
                        .map(source -> source.withReader(new Reader.Csv("contacts.csv")))
                        .toList(),
                plan.kpis(),
                plan.scorecards(),
                plan.origins());
    }

    /** Measures reading the data and checking its contract, until it can be observed; not giving it up again. */
    Measured<ObservationSession> load() {
        Measured<ObservationSession> loaded = Measured.of(
                () -> switch (observatory.open(plan, plan.scorecards().getFirst(), request.data())) {
                    case Observatory.Opening.Refused refused -> throw new IllegalStateException(refused.toString());
                    case Observatory.Opening.Ready(ObservationSession session) -> session;
                });
        loaded.result().close();
        return loaded;
    }

    /** Measures a run. */
    Measured<Results> run() {
        return measured(() -> engine.run(plan, request));
    }

    /** Measures a run until all results of KPIs and nodes were made, which the engine does only when they are asked for. */
    static Measured<Results> measured(Supplier<Outcome> run) {
        return Measured.of(() -> {
            Results results = results(run.get());
            for (KpiResult result : results.kpis()) {
                rows += result.n();
            }
            for (NodeResult node : results.nodes()) {
                rows += node.missing().size();
            }
            return results;
        });
    }

    private static Results results(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Evaluated evaluated -> evaluated.results();
            case Outcome.Cancelled cancelled -> throw new IllegalStateException("cancelled");
            case Outcome.Misused misused -> throw new IllegalStateException(misused.toString());
            case Outcome.DataRefused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /** Measures a run that ends with the parts of all aggregates, before any value is computed of them. */
    Measured<Observations> observe() {
        Scorecard scorecard = plan.scorecards().getFirst();
        PeriodCalendar calendar = new PeriodCalendar(plan.calendars().getFirst(), scorecard.period());
        List<Period> months = calendar.between(calendar.containing(FIRST), calendar.containing(end.minusDays(1)));
        AskedGroupings all = AskedGroupings.all(plan, scorecard);
        return Measured.of(() -> {
            switch (observatory.open(plan, scorecard, request.data())) {
                case Observatory.Opening.Refused refused -> throw new IllegalStateException(refused.toString());
                case Observatory.Opening.Ready(ObservationSession session) -> {
                    try (session) {
                        return session.observe(months, session.latest().orElseThrow(), all);
                    }
                }
            }
        });
    }

    /** How the latest run spent its time. */
    TimedObservatory phases() {
        return observatory;
    }

    /** The values of the months. */
    Cells cells(Results results) {
        Cells cells = new Cells(plan.kpis().stream()
                .map(kpi -> QualifiedName.simple(kpi.name()))
                .toList());
        for (KpiResult result : results.kpis()) {
            if (result.period().kind().isPresent() && result.value().isPresent()) {
                Optional<Cut.Member> member = result.cut().member();
                cells.put(
                        new MemberInMonth(
                                member.map(Cut.Member::level).orElse("all"),
                                result.period().label(),
                                member.map(Cut.Member::name).orElse("")),
                        QualifiedName.simple(result.kpi()),
                        result.value().get().doubleValue());
            }
        }
        return cells;
    }
}
