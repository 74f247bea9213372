package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import scorecard.engine.plan.Source;
import scorecard.engine.time.Period;

/**
 * Which periods a source says something about: those with a day between its first and last row or, where declared, between
 * the days it covers, up to the as-of moment. A snapshot speaks for the overall period only.
 *
 * @param span of the rows up to the as-of moment
 */
record Coverage(Source source, Optional<LoadedSource.Span> span, LocalDateTime asOf) {
    boolean of(Period period) {
        if (source.time().isEmpty()) {
            return period.kind().isEmpty();
        }
        boolean byRows = span.filter(rows -> overlaps(period, rows.firstDay(), rows.lastDay()))
                .isPresent();
        boolean declared = source.covers()
                .filter(covers -> overlaps(period, covers.from(), covers.to().minusDays(1)))
                .isPresent();
        return byRows || declared && !period.from().isAfter(asOf.toLocalDate());
    }

    private static boolean overlaps(Period period, LocalDate first, LocalDate last) {
        return !period.from().isAfter(last) && period.to().isAfter(first);
    }
}
