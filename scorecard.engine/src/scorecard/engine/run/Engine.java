package scorecard.engine.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import scorecard.engine.evaluate.FormulaChanges;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.ObservedCuts;
import scorecard.engine.evaluate.OtherPeriods;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Severity;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.GroupingChoice;
import scorecard.engine.observe.ObservationSession;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Observatory;
import scorecard.engine.observe.Observatory.Opening;
import scorecard.engine.observe.PiecewiseObservatory;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.SideBySide;
import scorecard.engine.score.ScoredKpis;
import scorecard.engine.store.StoreEvent;
import scorecard.engine.store.StoredObservatory;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * The engine's facade: evaluates a scorecard of a plan on data.
 *
 * <p>One engine serves many runs, also at the same time from several threads: runs share nothing but the machine. A run can be
 * stopped alone ({@link scorecard.engine.observe.Observatory.DataRequest#stoppedBy}) or together with all others
 * ({@link #close}).
 *
 * <p>As-of is the moment of the request; else the latest time in the data, or the end of the last day that a source
 * declares to cover where that is later. A period is complete when no moment of it lies after as-of.
 */
public final class Engine implements AutoCloseable {

    private final Observatory observatory;
    private final int leastShare;
    private final Cancellation closed = new Cancellation();

    /** An engine that reads data through an observatory. */
    public Engine(Observatory observatory) {
        this(observatory, SideBySide.USUAL_SHARE);
    }

    /**
     * An engine that decides how finely its work is divided.
     *
     * @param leastShare results that a thread is given at least to make, at least 1; never changes a digit
     */
    public Engine(Observatory observatory, int leastShare) {
        this.observatory = Objects.requireNonNull(observatory);
        this.leastShare = leastShare;
    }

    /**
     * An engine on the same data that keeps what it observes in a store, and observes only what the store does not know. What comes
     * of a run is the same as without.
     *
     * @param folder of the store, made where it is missing
     * @param mostBytes that the store takes; what was not used for longest is given up
     * @param events told what was known and what was not
     * @throws IllegalStateException where the data of this engine cannot be observed piece by piece
     */
    public Engine storingIn(Path folder, long mostBytes, Consumer<StoreEvent> events) {
        if (observatory instanceof PiecewiseObservatory data) {
            return new Engine(new StoredObservatory(data, folder, mostBytes, events), leastShare);
        }
        throw new IllegalStateException("what this engine observes cannot be kept");
    }

    /**
     * Runs a plan.
     *
     * @throws IllegalArgumentException where the plan is not valid, which is a bug of who made it
     * @throws IllegalStateException where the engine was closed before
     */
    public Outcome run(Plan plan, RunRequest request) {
        if (closed.isCancelled()) {
            throw new IllegalStateException("the engine is closed");
        }
        TimeLimit limit = TimeLimit.of(request.data(), closed);
        try (limit) {
            return chosen(plan, request.withData(request.data().stoppedBy(limit.cancellation())));
        } catch (Stopped stopped) {
            return StoppedRun.outcome(stopped.reason(), limit.exceeded());
        } catch (OutOfMemoryError exceeded) {
            // What was held is gone with the work, so that there is room again to say so.
            return StoppedRun.outOfJavaMemory(Runtime.getRuntime().maxMemory());
        }
    }

    /** Cancels the runs under way and begins no other. It does not wait for them; each ends with {@link Outcome.Cancelled}. */
    @Override
    public void close() {
        closed.cancel();
    }

    private Outcome chosen(Plan plan, RunRequest request) {
        return switch (ChosenScorecard.of(plan, request.scorecard())) {
            case Choice.Refused<Scorecard>(Issue issue) -> new Outcome.Misused(List.of(issue));
            case Choice.Made<Scorecard>(Scorecard scorecard) ->
                switch (ChosenGroupings.of(scorecard, plan, request.level(), request.by())) {
                    case Choice.Refused<GroupingChoice>(Issue issue) -> new Outcome.Misused(List.of(issue));
                    case Choice.Made<GroupingChoice>(GroupingChoice choice) ->
                        run(plan, scorecard, AskedGroupings.of(plan, scorecard, choice), request);
                };
        };
    }

    private Outcome run(Plan plan, Scorecard scorecard, AskedGroupings groupings, RunRequest request) {
        PeriodCalendar calendar = calendar(plan, scorecard);
        return switch (new ChosenPeriods(calendar).named(request.periods())) {
            case Choice.Refused<List<Period>>(Issue issue) -> new Outcome.Misused(List.of(issue));
            case Choice.Made<List<Period>>(List<Period> named) ->
                switch (observatory.open(plan, scorecard, request.data())) {
                    case Opening.Refused(List<Issue> issues) -> new Outcome.DataRefused(issues);
                    case Opening.Ready(ObservationSession session) -> {
                        try (session) {
                            yield observe(plan, scorecard, request, calendar, groupings, named, session);
                        }
                    }
                };
        };
    }

    private Outcome observe(
            Plan plan,
            Scorecard scorecard,
            RunRequest request,
            PeriodCalendar calendar,
            AskedGroupings groupings,
            List<Period> named,
            ObservationSession session) {
        UsedDefinitions used = UsedDefinitions.of(plan, scorecard);
        Optional<LocalDateTime> known = request.asOf().or(() -> latest(used, session.latest()));
        if (named.isEmpty() && known.isEmpty()) {
            return new Outcome.DataRefused(List.of(RunNotes.dataWithoutTime()));
        }
        LocalDateTime asOf =
                known.orElseGet(() -> PeriodCalendar.endOf(named.getLast().to().minusDays(1)));
        Optional<LocalDate> firstDay = session.firstDay();
        List<Period> asked =
                named.isEmpty() ? List.of(new ChosenPeriods(calendar).latestComplete(asOf, firstDay)) : named;
        ObservedPeriods periods =
                ObservedPeriods.of(calendar, asked, request.periods().asksForOverall(), scorecard, used, firstDay);
        Observations observations = session.observe(periods.all(), asOf, groupings);
        List<Issue> errors = observations.notes().stream()
                .filter(note -> note.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            return new Outcome.DataRefused(errors);
        }
        OtherPeriods others = new OtherPeriods(calendar, firstDay);
        ObservedCuts cuts = new ObservedCuts(observations, groupings, used, others);
        Cancellation cancellation = request.data().cancellation();
        KpiValues values =
                KpiValues.of(used, observations, groupings, cuts, others, periods.evaluatedWithOverall(), cancellation);
        List<Issue> failed = new FailedKpis(plan, used, values).in(periods);
        if (!failed.isEmpty()) {
            return new Outcome.DataRefused(failed);
        }
        SideBySide threads = new SideBySide(request.data().threads(), leastShare);
        FormulaChanges changes = new FormulaChanges(used.byName());
        ScoredKpis scoredKpis = new ScoredKpis(scorecard, calendar, asOf, values, used, periods.comparable()::contains);
        List<Issue> notes = new ArrayList<>(observations.notes());
        notes.addAll(new SuppliedValues(plan, used, values).in(periods));
        notes.addAll(new ChangedFormulas(plan, used, changes).in(periods));
        notes.addAll(RunNotes.of(asked, asOf, firstDay, named.isEmpty()));
        return new Outcome.Evaluated(
                scorecard,
                new JudgedRun(scorecard, used, periods, cuts, values, scoredKpis, asOf, cancellation, threads)
                        .results(
                                observations.data(),
                                notes,
                                new UnscoredKpis(plan, used),
                                new UnknownParts(plan, used, groupings)));
    }

    private static Optional<LocalDateTime> latest(UsedDefinitions used, Optional<LocalDateTime> found) {
        Stream<LocalDateTime> declared = used.sources().values().stream()
                .flatMap(source -> source.covers().stream())
                .map(covers -> PeriodCalendar.endOf(covers.to().minusDays(1)));
        return Stream.concat(found.stream(), declared).max(LocalDateTime::compareTo);
    }

    private static PeriodCalendar calendar(Plan plan, Scorecard scorecard) {
        return plan.calendars().stream()
                .filter(calendar -> calendar.name().equals(scorecard.calendar()))
                .map(calendar -> new PeriodCalendar(calendar, scorecard.period()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan does not define " + scorecard.calendar()));
    }
}
