package scorecard.engine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * When there is business: every week the same, but on no holiday.
 *
 * @param openings by weekday and time of day, at least one; those of a weekday share no time
 * @param holidays in order, each once
 */
public record OpeningHours(List<Opening> openings, List<LocalDate> holidays) {

    public OpeningHours {
        openings = List.copyOf(openings);
        holidays = List.copyOf(holidays);
        if (openings.isEmpty()) {
            throw new IllegalArgumentException("who has opening hours opens at some time");
        }
    }

    /**
     * One span of a weekday.
     *
     * @param opens minutes after midnight by the clocks of the calendar's zone, 0 to 1439
     * @param closes minutes after midnight, later than {@code opens}, at most 1440
     */
    public record Opening(DayOfWeek day, int opens, int closes) {
        /** The minutes from one midnight to the next on the face of a clock. */
        public static final int MINUTES_OF_DAY = 1440;

        public Opening {
            if (opens < 0 || opens >= closes || closes > MINUTES_OF_DAY) {
                throw new IllegalArgumentException("opens at " + opens + " and closes at " + closes);
            }
        }
    }
}
