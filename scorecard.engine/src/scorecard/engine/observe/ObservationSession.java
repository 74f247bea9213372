package scorecard.engine.observe;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.time.Period;

/** The opened data of one scorecard. */
public interface ObservationSession extends AutoCloseable {

    /** The latest default time found in the sources; empty where no source has a row with a time. */
    Optional<LocalDateTime> latest();

    /** The first day that any source covers; empty where no source has a row with a time. */
    Optional<LocalDate> firstDay();

    /**
     * Computes the exact parts of every aggregate that the scorecard's KPIs use, in one pass per source and shape.
     *
     * @param periods in order of time; an overall period may be the last
     * @param asOf rows later than this moment do not count
     * @param asked the levels and segments each aggregate is wanted by
     */
    Observations observe(List<Period> periods, LocalDateTime asOf, AskedGroupings asked);

    @Override
    void close();
}
