package scorecard.dsl.typing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The patterns by which dates and timestamps are read. */
public final class ColumnFormats {

    private static final LocalDateTime SAMPLE = LocalDateTime.of(2026, 11, 22, 13, 45, 56);

    private ColumnFormats() {}

    /** Whether a text written with the pattern gives the same day, and hour and minute, when read again. */
    public static boolean canBeRead(String pattern, boolean date) {
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
            String text = formatter.format(SAMPLE);
            return date
                    ? LocalDate.parse(text, formatter).equals(SAMPLE.toLocalDate())
                    : LocalDateTime.parse(text, formatter).withSecond(0).equals(SAMPLE.withSecond(0));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }
}
