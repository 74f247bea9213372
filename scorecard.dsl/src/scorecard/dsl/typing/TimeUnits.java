package scorecard.dsl.typing;

import java.math.BigDecimal;
import scorecard.engine.plan.CellFormat.TimeUnit;

/** The words for units of elapsed time. */
public final class TimeUnits {

    private TimeUnits() {}

    /** The unit a word stands for, in singular or plural. */
    public static TimeUnit of(String word) {
        return switch (word) {
            case "milliseconds" -> TimeUnit.MILLISECONDS;
            case "second", "seconds" -> TimeUnit.SECONDS;
            case "minute", "minutes" -> TimeUnit.MINUTES;
            case "hour", "hours" -> TimeUnit.HOURS;
            case "day", "days" -> TimeUnit.DAYS;
            default -> throw new IllegalArgumentException("not a unit of time: " + word);
        };
    }

    /** How many seconds one of the unit has. */
    static BigDecimal seconds(String word) {
        return switch (of(word)) {
            case MILLISECONDS -> new BigDecimal("0.001");
            case SECONDS -> BigDecimal.ONE;
            case MINUTES -> BigDecimal.valueOf(60);
            case HOURS -> BigDecimal.valueOf(3600);
            case DAYS -> BigDecimal.valueOf(86_400);
        };
    }
}
