package scorecard.engine.read;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** A cell as it stands in a file, before its column's declaration says what it means. */
public sealed interface RawCell {
    /** What people see in the cell, for messages. */
    String shown();

    /** No cell, or an empty one. */
    record Absent() implements RawCell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** Text. */
    record Written(String text) implements RawCell {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number of a spreadsheet, which may also be a date or a time of day.
     *
     * @param value to 15 significant digits, all that spreadsheets promise
     * @param from1904 whether day 0 is 1904-01-01 rather than 1899-12-30
     */
    record Stored(BigDecimal value, boolean from1904) implements RawCell {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /** A number of a file whose numbers are nothing but numbers. */
    record Exact(BigDecimal value) implements RawCell {
        @Override
        public String shown() {
            return value.toPlainString();
        }
    }

    /** A day of a file that knows days. */
    record Day(LocalDate value) implements RawCell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    /** A moment of a file that knows moments, by the clocks of the source's zone. */
    record Moment(LocalDateTime value) implements RawCell {
        @Override
        public String shown() {
            return value.toLocalDate() + " " + value.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
    }

    /** A moment of a file that knows moments, by no clocks at all. */
    record Point(Instant value) implements RawCell {
        @Override
        public String shown() {
            return value.toString();
        }
    }

    /** Something that is made of several values. */
    record Composite(String shown) implements RawCell {}

    /** A truth value of a spreadsheet. */
    record Flag(boolean value) implements RawCell {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error of a spreadsheet, for example {@code #N/A}, or what a database has in the place of a value, for example {@code NaN}. */
    record Faulty(String error) implements RawCell {
        @Override
        public String shown() {
            return error;
        }
    }
}
