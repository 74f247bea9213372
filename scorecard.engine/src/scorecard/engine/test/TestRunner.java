package scorecard.engine.test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.test.Expectation;
import scorecard.engine.plan.test.TestCase;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.LabelReading;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * Runs tests of definitions. As-of is what the test says, else the end of the last period it expects something of; its
 * sources cover all days from the first row or expected period up to then, so that no rows are zero rows.
 */
public final class TestRunner {

    private final Engine engine;
    private final Cancellation cancellation;

    /** Runs tests on an engine. */
    public TestRunner(Engine engine) {
        this(engine, new Cancellation());
    }

    /** Runs tests on an engine until that is cancelled. */
    public TestRunner(Engine engine, Cancellation cancellation) {
        this.engine = Objects.requireNonNull(engine);
        this.cancellation = Objects.requireNonNull(cancellation);
    }

    /**
     * Runs one test.
     *
     * @throws Stopped on cancellation
     */
    public TestResult run(TestCase test) {
        Map<Expectation, Period> periods = new LinkedHashMap<>();
        List<Issue> unknown = new ArrayList<>();
        for (Expectation expectation : test.expectations()) {
            expectation
                    .period()
                    .map(label -> TestCalendars.of(test.plan(), expectation).read(label))
                    .ifPresent(reading -> {
                        switch (reading) {
                            case LabelReading.Known known -> periods.put(expectation, known.period());
                            case LabelReading.Unknown no -> unknown.add(no.issue(expectation.place()));
                        }
                    });
        }
        return unknown.isEmpty() ? run(test, periods) : new TestResult(test, unknown);
    }

    private TestResult run(TestCase test, Map<Expectation, Period> periods) {
        GivenTimes times = GivenTimes.of(test.plan());
        LocalDateTime asOf = test.asOf()
                .or(() -> periods.values().stream()
                        .map(Period::to)
                        .max(Comparator.naturalOrder())
                        .map(day -> PeriodCalendar.endOf(day.minusDays(1))))
                .or(() -> times.last().map(PeriodCalendar::endOf))
                .orElse(PeriodCalendar.endOf(LocalDate.EPOCH));
        Optional<LocalDate> firstExpected =
                periods.values().stream().map(Period::from).min(Comparator.naturalOrder());
        TestCase covered = GivenTimes.covered(test, times.first(), firstExpected, asOf);
        List<Issue> failures = new ArrayList<>();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (Expectation expectation : covered.expectations()) {
            Outcome outcome = outcomes.computeIfAbsent(
                    expectation.scorecard(), scorecard -> evaluate(covered, scorecard, periods, asOf));
            switch (outcome) {
                case Outcome.Evaluated evaluated ->
                    new JudgedExpectation(covered.plan(), evaluated.results())
                            .failure(expectation, Optional.ofNullable(periods.get(expectation)))
                            .ifPresent(failures::add);
                case Outcome.Misused misused -> throw new IllegalStateException("a test asks for: " + misused.issues());
                case Outcome.Cancelled cancelled -> throw new Stopped(new Stopped.Reason.Cancelled());
                case Outcome.DataRefused refused -> {
                    // said once, below
                }
            }
        }
        outcomes.values().stream()
                .flatMap(outcome -> GivenRowIssues.of(outcome, covered).stream())
                .distinct()
                .forEach(failures::add);
        return new TestResult(test, failures);
    }

    private Outcome evaluate(TestCase test, String scorecard, Map<Expectation, Period> periods, LocalDateTime asOf) {
        List<Period> asked = test.expectations().stream()
                .filter(expectation -> expectation.scorecard().equals(scorecard))
                .flatMap(expectation -> Optional.ofNullable(periods.get(expectation)).stream())
                .sorted(Comparator.comparing(Period::from))
                .toList();
        PeriodChoice choice = asked.isEmpty()
                ? new PeriodChoice.LatestComplete()
                : new PeriodChoice.Range(
                        asked.getFirst().label(), asked.getLast().label());
        DataRequest data =
                new DataRequest(Path.of(""), Map.of(), Optional.empty(), 1, sentence -> {}).stoppedBy(cancellation);
        return engine.run(test.plan(), new RunRequest(Optional.of(scorecard), choice, Optional.of(asOf), data));
    }
}
