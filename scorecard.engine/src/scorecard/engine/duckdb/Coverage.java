package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Source;
import scorecard.engine.time.Period;

/**
 * Which periods a source says something about: those with a day between its first and last row or, where declared, between
 * the days it covers, up to the as-of moment. What lasts is known from its first row on, also long after its last one. Rows
 * at any time are there in every period; a snapshot speaks for the overall period only.
 *
 * @param selection how the rows of a period are found
 * @param span of the rows up to the as-of moment, by their default time
 * @param selected the span of the times by which they are found
 */
record Coverage(
        Source source,
        Optional<Selection> selection,
        Optional<LoadedSource.Span> span,
        Optional<LoadedSource.Span> selected,
        LocalDateTime asOf) {
    boolean of(Period period) {
        return switch (selection.orElse(null)) {
            case null -> source.time().isEmpty() ? period.isOverall() : byRows(period) || declared(period);
            case Selection.By by -> byRows(period) || declared(period);
            case Selection.AtAnyTime anyTime -> true;
            case Selection.Open open -> begun(period) || declared(period);
        };
    }

    private boolean byRows(Period period) {
        return firstDay().filter(first -> overlaps(period, first, lastDay())).isPresent();
    }

    private boolean begun(Period period) {
        return firstDay().filter(first -> period.to().isAfter(first)).isPresent() && hasBegunByAsOf(period);
    }

    private boolean declared(Period period) {
        return source.covers()
                        .filter(covers ->
                                overlaps(period, covers.from(), covers.to().minusDays(1)))
                        .isPresent()
                && hasBegunByAsOf(period);
    }

    private boolean hasBegunByAsOf(Period period) {
        return !period.from().isAfter(asOf.toLocalDate());
    }

    private Optional<LocalDate> firstDay() {
        return spans().map(LoadedSource.Span::firstDay).min(LocalDate::compareTo);
    }

    private LocalDate lastDay() {
        return spans().map(LoadedSource.Span::lastDay).max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LoadedSource.Span> spans() {
        return Stream.of(span, selected).flatMap(Optional::stream);
    }

    private static boolean overlaps(Period period, LocalDate first, LocalDate last) {
        return !period.from().isAfter(last) && period.to().isAfter(first);
    }
}
