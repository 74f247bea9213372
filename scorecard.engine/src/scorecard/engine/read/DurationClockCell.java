package scorecard.engine.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An elapsed time as {@code h:mm:ss} or {@code m:ss}, with up to three decimals of a second, or a spreadsheet's fraction
 * of a day, which is binary and rounded half-up to the millisecond.
 */
record DurationClockCell() implements CellContract {
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000);
    private static final BigDecimal TOO_MANY_DAYS = BigDecimal.TEN.pow(7);
    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,8}):([0-5]\\d)|(\\d{1,9})):([0-5]\\d)(?:\\.(\\d{1,3})0*)?");

    @Override
    public Cell read(RawCell raw) {
        if (raw instanceof RawCell.Stored(BigDecimal days, boolean from1904)) {
            return fractionOfDay(days);
        }
        Matcher clock = CLOCK.matcher(raw.shown().strip());
        if (!clock.matches()) {
            return new Cell.Unfit("not a duration like 1:05:30 or 4:30");
        }
        long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        long minutes = Long.parseLong(clock.group(1) == null ? clock.group(3) : clock.group(2));
        long seconds = Long.parseLong(clock.group(4));
        String decimals = clock.group(5) == null ? "" : clock.group(5);
        long milliseconds = Long.parseLong((decimals + "000").substring(0, 3));
        return new Cell.Whole(((hours * 60 + minutes) * 60 + seconds) * 1_000 + milliseconds);
    }

    private static Cell fractionOfDay(BigDecimal days) {
        if (days.signum() < 0) {
            return new Cell.Unfit("less than no time");
        }
        return days.compareTo(TOO_MANY_DAYS) >= 0
                ? new Cell.Unfit("longer than 27,000 years")
                : new Cell.Whole(
                        days.multiply(DAY).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
