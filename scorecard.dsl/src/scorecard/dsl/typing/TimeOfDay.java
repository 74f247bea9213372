package scorecard.dsl.typing;

import java.util.Optional;
import java.util.regex.Pattern;
import scorecard.engine.plan.OpeningHours.Opening;

/** Reads times of day as opening hours write them: {@code h:mm} from 0:00 to 24:00. */
public final class TimeOfDay {

    private static final int MINUTES_OF_HOUR = 60;
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("\\d{1,2}:[0-5]\\d");

    private TimeOfDay() {}

    /** Minutes after midnight, 0 to 1440; empty where no clock shows the time. */
    public static Optional<Integer> minutes(String clock) {
        if (clock == null || !HOURS_AND_MINUTES.matcher(clock).matches()) {
            return Optional.empty();
        }
        int colon = clock.indexOf(':');
        int minutes = Integer.parseInt(clock.substring(0, colon)) * MINUTES_OF_HOUR
                + Integer.parseInt(clock.substring(colon + 1));
        return minutes > Opening.MINUTES_OF_DAY ? Optional.empty() : Optional.of(minutes);
    }
}
