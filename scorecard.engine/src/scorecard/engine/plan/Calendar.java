package scorecard.engine.plan;

import java.time.DayOfWeek;
import java.time.Month;

/**
 * How time is cut into periods.
 *
 * @param name qualified name
 * @param zone IANA time zone, for example {@code Europe/Madrid}
 * @param weekStart first day of a week
 * @param yearStart first month of the (fiscal) year
 */
public record Calendar(String name, String zone, DayOfWeek weekStart, Month yearStart) {}
