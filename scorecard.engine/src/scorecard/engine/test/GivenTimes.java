package scorecard.engine.test;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.plan.Covers;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.test.TestCase;

/**
 * The days of the rows that a test gives.
 *
 * @param first of any row; empty where no row has a time
 * @param last of any row
 */
record GivenTimes(Optional<LocalDate> first, Optional<LocalDate> last) {

    private static final int LENGTH_OF_A_DAY = "2026-01-31".length();

    static GivenTimes of(Plan plan) {
        List<LocalDate> days =
                plan.sources().stream().flatMap(GivenTimes::days).sorted().toList();
        return new GivenTimes(
                days.stream().findFirst(), days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }

    private static Stream<LocalDate> days(Source source) {
        if (!(source.reader() instanceof Reader.Given given)
                || source.time().isEmpty()
                || !given.columns().contains(source.time().get())) {
            return Stream.empty();
        }
        int time = given.columns().indexOf(source.time().orElseThrow());
        return given.rows().stream()
                .map(row -> row.cells().get(time))
                .filter(cell -> !cell.isEmpty())
                .map(cell -> LocalDate.parse(cell.substring(0, LENGTH_OF_A_DAY)));
    }

    /** The test with sources that are known to hold every row from the first day to as-of. */
    static TestCase covered(
            TestCase test, Optional<LocalDate> firstRow, Optional<LocalDate> firstExpected, LocalDateTime asOf) {
        LocalDate first = Stream.of(firstRow, firstExpected, Optional.of(asOf.toLocalDate()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Covers all = new Covers(first, asOf.toLocalDate().plusDays(1));
        Plan plan = test.plan();
        List<Source> sources = plan.sources().stream()
                .map(source ->
                        source.reader() instanceof Reader.Given && source.time().isPresent()
                                ? source.covering(all)
                                : source)
                .toList();
        return new TestCase(
                test.title(),
                test.place(),
                new Plan(plan.calendars(), sources, plan.kpis(), plan.scorecards(), plan.origins()),
                test.asOf(),
                test.expectations());
    }
}
