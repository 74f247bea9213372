package scorecard.engine.read;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.CellFormat;

/** An elapsed time as a number of its unit that comes to whole milliseconds. */
record DurationNumberCell(CellFormat.TimeUnit unit) implements CellContract {
    @Override
    public Cell read(RawCell raw) {
        Optional<BigDecimal> number = PlainNumber.of(raw);
        if (number.isEmpty()) {
            return new Cell.Unfit("not a number of " + word());
        }
        BigDecimal milliseconds = number.get().multiply(BigDecimal.valueOf(unit.milliseconds()));
        if (milliseconds.scale() > 0 && milliseconds.stripTrailingZeros().scale() > 0) {
            return new Cell.Unfit("finer than a millisecond");
        }
        if (milliseconds.signum() < 0) {
            return new Cell.Unfit("less than no time");
        }
        return milliseconds.compareTo(ReadingLimits.DURATION) >= 0
                ? new Cell.Unfit("longer than 30,000 years")
                : new Cell.Whole(milliseconds.longValueExact());
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
