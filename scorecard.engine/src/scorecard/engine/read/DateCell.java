package scorecard.engine.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A calendar day in ISO 8601, in the declared pattern, or as a spreadsheet's date. */
final class DateCell implements CellContract {
    private static final String PLAIN = "0000-00-00";

    private final Optional<String> pattern;
    private final DateTimeFormatter format;
    private final ZoneId zone;

    DateCell(Optional<String> pattern, ZoneId zone) {
        this.pattern = pattern;
        this.format = pattern.map(MomentPattern::of).orElse(DateTimeFormatter.ISO_LOCAL_DATE);
        this.zone = zone;
    }

    @Override
    public Cell read(RawCell raw) {
        if (raw instanceof RawCell.Stored stored) {
            return SerialDate.of(stored).map(this::day).orElseGet(() -> new Cell.Unfit("not the number of a date"));
        }
        if (raw instanceof RawCell.Day(LocalDate day)) {
            return day(day);
        }
        if (raw instanceof RawCell.Moment(LocalDateTime moment)) {
            return day(moment);
        }
        if (raw instanceof RawCell.Point(Instant moment)) {
            return day(moment.atZone(zone).toLocalDateTime());
        }
        String text = raw.shown().strip();
        try {
            return day(pattern.isEmpty() && isPlain(text) ? plain(text) : LocalDate.parse(text, format));
        } catch (DateTimeException problem) {
            return new Cell.Unfit("not a date like " + pattern.orElse("2026-01-31"));
        }
    }

    /** Whether a text has the form {@code 2026-01-31}, as most have. */
    private static boolean isPlain(String text) {
        if (text.length() != PLAIN.length()) {
            return false;
        }
        for (int index = 0; index < PLAIN.length(); index++) {
            char mark = text.charAt(index);
            boolean fits = PLAIN.charAt(index) == '0' ? mark >= '0' && mark <= '9' : mark == PLAIN.charAt(index);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** What is no day, as the 30th of February, is none for the parser either. */
    private static LocalDate plain(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    private Cell day(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(moment.toLocalDate())
                : new Cell.Unfit("a date with a time of day");
    }

    private Cell day(LocalDate day) {
        return day.getYear() < 1 || day.getYear() > 9999
                ? new Cell.Unfit("not in the years 1 to 9999")
                : new Cell.Day(day, day.atStartOfDay(zone).toInstant().toEpochMilli());
    }
}
