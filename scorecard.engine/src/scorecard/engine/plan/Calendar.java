package scorecard.engine.plan;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;

/**
 * How time is cut into periods, and when there is business.
 *
 * @param name qualified name
 * @param zone IANA time zone, for example {@code Europe/Madrid}
 * @param weekStart first day of a week
 * @param yearStart first month of the (fiscal) year
 * @param openingHours when there is business, where the author says so
 */
public record Calendar(
        String name, String zone, DayOfWeek weekStart, Month yearStart, Optional<OpeningHours> openingHours) {

    /** A calendar that does not say when there is business. */
    public Calendar(String name, String zone, DayOfWeek weekStart, Month yearStart) {
        this(name, zone, weekStart, yearStart, Optional.empty());
    }
}
