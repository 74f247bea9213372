package scorecard.engine.read;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.CellFormat;

/** An elapsed time as a number of its unit that comes to whole milliseconds. */
record DurationNumberCell(CellFormat.TimeUnit unit) implements CellContract {
    private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(15);

    @Override
    public Cell read(RawCell raw) {
        Optional<BigDecimal> number = PlainNumber.of(raw);
        if (number.isEmpty()) {
            return new Cell.Unfit("not a number of " + word());
        }
        BigDecimal milliseconds = number.get().multiply(BigDecimal.valueOf(milliseconds()));
        if (milliseconds.stripTrailingZeros().scale() > 0) {
            return new Cell.Unfit("finer than a millisecond");
        }
        if (milliseconds.signum() < 0) {
            return new Cell.Unfit("less than no time");
        }
        return milliseconds.compareTo(TOO_LONG) >= 0
                ? new Cell.Unfit("longer than 30,000 years")
                : new Cell.Whole(milliseconds.longValueExact());
    }

    private long milliseconds() {
        return switch (unit) {
            case MILLISECONDS -> 1;
            case SECONDS -> 1_000;
            case MINUTES -> 60_000;
            case HOURS -> 3_600_000;
            case DAYS -> 86_400_000;
        };
    }

    private String word() {
        return switch (unit) {
            case MILLISECONDS -> "milliseconds";
            case SECONDS -> "seconds";
            case MINUTES -> "minutes";
            case HOURS -> "hours";
            case DAYS -> "days";
        };
    }
}
