package scorecard.engine.read;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The moment that a spreadsheet's number stands for. Day 1 is 1900-01-01 and day 60 the 1900-02-29 that never was, so days
 * from 61 on count from 1899-12-30; in workbooks of the other kind day 0 is 1904-01-01.
 */
final class SerialDate {
    private static final BigDecimal MILLISECONDS_OF_DAY = BigDecimal.valueOf(86_400_000);
    private static final BigDecimal LATEST = BigDecimal.valueOf(2_958_466);

    private SerialDate() {}

    /** Empty where no date has that number; rounded half-up to the millisecond. */
    static Optional<LocalDateTime> of(RawCell.Stored number) {
        BigDecimal serial = number.value();
        boolean imaginary = !number.from1904()
                && (serial.compareTo(BigDecimal.ONE) < 0
                        || serial.setScale(0, RoundingMode.FLOOR).intValue() == 60);
        if (serial.signum() < 0 || serial.compareTo(LATEST) >= 0 || imaginary) {
            return Optional.empty();
        }
        long milliseconds = serial.multiply(MILLISECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Optional.of(dayZero(number)
                .atStartOfDay()
                .plusNanos(milliseconds % 1_000 * 1_000_000)
                .plusSeconds(milliseconds / 1_000));
    }

    private static LocalDate dayZero(RawCell.Stored number) {
        if (number.from1904()) {
            return LocalDate.of(1904, 1, 1);
        }
        boolean beforeTheGap = number.value().compareTo(BigDecimal.valueOf(60)) < 0;
        return beforeTheGap ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
    }
}
