package scorecard.engine.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A calendar day in ISO 8601, in the declared pattern, or as a spreadsheet's date. */
final class DateCell implements CellContract {
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
        try {
            return day(LocalDate.parse(raw.shown().strip(), format));
        } catch (DateTimeParseException problem) {
            return new Cell.Unfit("not a date like " + pattern.orElse("2026-01-31"));
        }
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
