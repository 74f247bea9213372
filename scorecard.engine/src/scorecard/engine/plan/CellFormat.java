package scorecard.engine.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How the cells of a column are written and which values they may hold. */
public sealed interface CellFormat {

    /**
     * Text as it is.
     *
     * @param allowed the only values allowed; empty for any
     */
    record Text(List<String> allowed) implements CellFormat {
        public Text {
            allowed = List.copyOf(allowed);
        }
    }

    /** Two words, by default {@code yes} and {@code no} (also true/false, 1/0), compared without regard to case. */
    record YesNo(List<String> yes, List<String> no) implements CellFormat {
        /** Without any words, the default ones. */
        public YesNo {
            boolean declared = !yes.isEmpty() || !no.isEmpty();
            yes = declared ? List.copyOf(yes) : List.of("yes", "true", "1");
            no = declared ? List.copyOf(no) : List.of("no", "false", "0");
        }

        /** Whether true is read as yes and false as no, so that truth values need not be written as words. */
        public boolean takesTruthValues() {
            return has(yes, "true") && !has(yes, "false") && has(no, "false") && !has(no, "true");
        }

        private static boolean has(List<String> words, String word) {
            return words.stream().anyMatch(word::equalsIgnoreCase);
        }
    }

    /**
     * A number in the range, bounds included; for whole numbers, decimals and money.
     *
     * @param mark what stands before the decimals in text; a point where empty
     */
    record Number(Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<DecimalMark> mark)
            implements CellFormat {

        /** A number with a decimal point. */
        public Number(Optional<BigDecimal> least, Optional<BigDecimal> most) {
            this(least, most, Optional.empty());
        }
    }

    /** What stands before decimals. */
    enum DecimalMark {
        COMMA
    }

    /** An elapsed time as a number of the unit. */
    record DurationIn(TimeUnit unit) implements CellFormat {}

    /** An elapsed time as {@code h:mm:ss} or {@code m:ss}, or a spreadsheet's fraction of a day. */
    record DurationClock() implements CellFormat {}

    /**
     * A date or timestamp.
     *
     * @param pattern a {@link java.time.format.DateTimeFormatter} pattern; empty for ISO 8601 (and spreadsheet dates)
     */
    record Moment(Optional<String> pattern) implements CellFormat {}

    /** The units a duration may be written in. */
    enum TimeUnit {
        MILLISECONDS(1),
        SECONDS(1_000),
        MINUTES(60_000),
        HOURS(3_600_000),
        DAYS(86_400_000);

        private final long milliseconds;

        TimeUnit(long milliseconds) {
            this.milliseconds = milliseconds;
        }

        /** How many milliseconds it has. */
        public long milliseconds() {
            return milliseconds;
        }
    }
}
