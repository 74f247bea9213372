package scorecard.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of memory, disk and time as they are written in options: a number and its unit, as {@code 2GB} or {@code 90s}. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?([A-Za-z]+)");

    private static final Map<String, Long> BYTES = Map.of(
            "MB",
            1_000_000L,
            "GB",
            1_000_000_000L,
            "TB",
            1_000_000_000_000L,
            "MiB",
            1L << 20,
            "GiB",
            1L << 30,
            "TiB",
            1L << 40);

    private static final Map<String, Long> MILLISECONDS =
            Map.of("ms", 1L, "s", 1_000L, "min", 60_000L, "h", 3_600_000L);

    /** Below it, DuckDB cannot even hold the rows that it is looking at. */
    private static final long LEAST_MEMORY = 16_000_000;

    private Amounts() {}

    /**
     * Bytes.
     *
     * @throws Misuse where it is no amount of memory, or too little to begin with
     */
    static long memory(String option, String written) {
        long bytes = amount(option, written, BYTES, "an amount of memory like `2GB` or `512MB`");
        if (bytes < LEAST_MEMORY) {
            throw new Misuse("`" + option + " " + written + "` is too little; expected at least 16MB");
        }
        return bytes;
    }

    /**
     * Bytes of a disk.
     *
     * @throws Misuse where it is no such amount
     */
    static long disk(String option, String written) {
        return amount(option, written, BYTES, "an amount of disk like `2GB` or `512MB`");
    }

    /** @throws Misuse where it is no time longer than none */
    static Duration time(String option, String written) {
        return Duration.ofMillis(amount(option, written, MILLISECONDS, "a time like `90s`, `15min` or `2h`"));
    }

    private static long amount(String option, String written, Map<String, Long> units, String expected) {
        Matcher parts = AMOUNT.matcher(written);
        if (parts.matches() && units.containsKey(parts.group(2))) {
            long amount = new BigDecimal(parts.group(1))
                    .multiply(BigDecimal.valueOf(units.get(parts.group(2))))
                    .longValue();
            if (amount > 0) {
                return amount;
            }
        }
        throw new Misuse("`" + option + " " + written + "` is not " + expected);
    }
}
