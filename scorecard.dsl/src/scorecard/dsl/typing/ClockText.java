package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** Reads dates, times of day and elapsed times as the language writes them. */
public final class ClockText {

    private ClockText() {}

    /** Elapsed seconds of {@code m:ss} or {@code h:mm:ss}; empty where minutes or seconds exceed 59. */
    static Optional<BigDecimal> elapsedSeconds(String clock) {
        String[] parts = clock.split(":");
        if (parts[0].length() > 9) {
            return Optional.empty();
        }
        long first = Long.parseLong(parts[0]);
        int second = Integer.parseInt(parts[1]);
        if (second > 59) {
            return Optional.empty();
        }
        if (parts.length == 2) {
            return Optional.of(BigDecimal.valueOf(first * 60 + second));
        }
        int third = Integer.parseInt(parts[2]);
        return third > 59 ? Optional.empty() : Optional.of(BigDecimal.valueOf((first * 60 + second) * 60 + third));
    }

    /** A day; empty where the calendar has no such day. */
    public static Optional<LocalDate> date(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A moment; empty where the calendar or the day has no such one. */
    public static Optional<LocalDateTime> moment(String date, String clock) {
        return date(date).flatMap(day -> timeOfDay(clock).map(day::atTime));
    }

    /** A time of day, {@code hh:mm} or {@code hh:mm:ss}; empty where the day has no such time. */
    static Optional<LocalTime> timeOfDay(String clock) {
        String[] parts = clock.split(":");
        try {
            return parts[0].length() > 2
                    ? Optional.empty()
                    : Optional.of(LocalTime.of(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            parts.length > 2 ? Integer.parseInt(parts[2]) : 0));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
