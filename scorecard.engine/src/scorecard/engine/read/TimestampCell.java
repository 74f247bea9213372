package scorecard.engine.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A date and time in ISO 8601 ({@code T} or a space between them, an offset allowed), in the declared pattern, or as a
 * spreadsheet's date. A local time that the zone skips does not fit; one that it has twice is the first.
 */
final class TimestampCell implements CellContract {
    private static final int DATE_LENGTH = 10;
    private static final String TO_MINUTES = "0000-00-00T00:00";
    private static final String TO_SECONDS = TO_MINUTES + ":00";

    private final Optional<String> pattern;
    private final Optional<DateTimeFormatter> format;
    private final ZoneId zone;

    TimestampCell(Optional<String> pattern, ZoneId zone) {
        this.pattern = pattern;
        this.format = pattern.map(MomentPattern::of);
        this.zone = zone;
    }

    @Override
    public Cell read(RawCell raw) {
        if (raw instanceof RawCell.Stored stored) {
            return SerialDate.of(stored).map(this::local).orElseGet(() -> new Cell.Unfit("not the number of a date"));
        }
        if (raw instanceof RawCell.Moment(LocalDateTime moment)) {
            return local(moment);
        }
        if (raw instanceof RawCell.Point(Instant moment)) {
            return instant(moment);
        }
        if (raw instanceof RawCell.Day) {
            return new Cell.Unfit("a date without a time of day");
        }
        String text = raw.shown().strip();
        try {
            if (format.isPresent()) {
                return local(LocalDateTime.parse(text, format.get()));
            }
            if (isPlain(text)) {
                return local(plain(text));
            }
            String iso = text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
                    ? text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1)
                    : text;
            boolean offset = hasOffset(iso);
            return offset ? instant(OffsetDateTime.parse(iso).toInstant()) : local(LocalDateTime.parse(iso));
        } catch (DateTimeException problem) {
            return new Cell.Unfit("not a date and time like " + pattern.orElse("2026-01-31 09:30"));
        }
    }

    /** Whether a text has the form {@code 2026-01-31 09:30} or {@code 2026-01-31T09:30:15}, as most have. */
    private static boolean isPlain(String text) {
        if (text.length() != TO_MINUTES.length() && text.length() != TO_SECONDS.length()) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char mark = text.charAt(index);
            char expected = TO_SECONDS.charAt(index);
            boolean fits = expected == '0'
                    ? mark >= '0' && mark <= '9'
                    : mark == expected || index == DATE_LENGTH && mark == ' ';
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** What is no moment, as one on the 30th of February, is none for the parser either. */
    private static LocalDateTime plain(String text) {
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                text.length() == TO_MINUTES.length() ? 0 : number(text, 17, 19));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean hasOffset(String iso) {
        return "+-Zz".chars().anyMatch(mark -> iso.indexOf(mark, DATE_LENGTH) >= 0);
    }

    private Cell instant(Instant instant) {
        LocalDateTime local = instant.atZone(zone).toLocalDateTime();
        return refused(local).orElseGet(() -> new Cell.Moment(local, instant.toEpochMilli(), false));
    }

    private Cell local(LocalDateTime local) {
        Optional<Cell> refused = refused(local);
        if (refused.isPresent()) {
            return refused.get();
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.isEmpty()
                ? new Cell.Unfit("does not exist in " + zone.getId() + ": the clocks skip it")
                : new Cell.Moment(local, local.toInstant(offsets.getFirst()).toEpochMilli(), offsets.size() > 1);
    }

    private static Optional<Cell> refused(LocalDateTime local) {
        if (local.getNano() % 1_000_000 != 0) {
            return Optional.of(new Cell.Unfit("finer than a millisecond"));
        }
        return local.getYear() < 1 || local.getYear() > 9999
                ? Optional.of(new Cell.Unfit("not in the years 1 to 9999"))
                : Optional.empty();
    }
}
