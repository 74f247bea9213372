package scorecard.tests.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.time.Period;

/** An observatory whose parts a test gives for each period and aggregate; it says what it was asked for. */
public final class FakeObservatory implements Observatory {

    private final Optional<LocalDateTime> latest;
    private final Optional<LocalDate> firstDay;
    private final BiFunction<Period, Aggregate, Parts> parts;
    private List<Issue> refusal = List.of();
    private List<Period> observed = List.of();
    private boolean closed;

    public FakeObservatory(
            Optional<LocalDateTime> latest, Optional<LocalDate> firstDay, BiFunction<Period, Aggregate, Parts> parts) {
        this.latest = latest;
        this.firstDay = firstDay;
        this.parts = parts;
    }

    /** Data from a day to a moment. */
    public static FakeObservatory between(String firstDay, String latest, BiFunction<Period, Aggregate, Parts> parts) {
        return new FakeObservatory(
                Optional.of(LocalDateTime.parse(latest)), Optional.of(LocalDate.parse(firstDay)), parts);
    }

    public FakeObservatory refusing(Issue issue) {
        refusal = List.of(issue);
        return this;
    }

    /** The periods of the last observation. */
    public List<Period> observed() {
        return observed;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public Opening open(Plan plan, Scorecard scorecard, DataRequest request) {
        return refusal.isEmpty() ? new Opening.Ready(new Session(plan)) : new Opening.Refused(refusal);
    }

    /** The parts of every aggregate of a plan, as an observation of some periods. */
    public static Observations observe(
            Plan plan, List<Period> periods, LocalDateTime asOf, BiFunction<Period, Aggregate, Parts> parts) {
        Map<Period, Map<Cut, Map<Aggregate, Parts>>> all = new HashMap<>();
        for (Period period : periods) {
            Map<Aggregate, Parts> ofPeriod = new HashMap<>();
            plan.kpis().stream()
                    .flatMap(kpi -> aggregates(kpi.formula()))
                    .forEach(aggregate -> ofPeriod.put(aggregate, parts.apply(period, aggregate)));
            all.put(period, Map.of(Cut.total(), ofPeriod));
        }
        return new Observations(
                asOf, periods, all, Map.of(), List.of(new SourceCount("acme.facts", 5000, 3, 0)), List.of());
    }

    private static Stream<Aggregate> aggregates(Formula formula) {
        return FormulaParts.aggregates(formula);
    }

    private final class Session implements ObservationSession {

        private final Plan plan;

        Session(Plan plan) {
            this.plan = plan;
        }

        @Override
        public Optional<LocalDateTime> latest() {
            return latest;
        }

        @Override
        public Optional<LocalDate> firstDay() {
            return firstDay;
        }

        @Override
        public Observations observe(List<Period> periods, LocalDateTime asOf, AskedGroupings asked) {
            observed = List.copyOf(periods);
            return FakeObservatory.observe(plan, periods, asOf, parts);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
