package scorecard.engine.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of spreadsheets, which are binary floating point and promise 15 significant digits. */
public final class SpreadsheetNumber {
    private static final MathContext PROMISED = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal GREATEST_EXACT_WHOLE = new BigDecimal(1L << 53);

    private SpreadsheetNumber() {}

    /**
     * The number as it was typed: {@code 67.299999999999997} is 67.3. Whole numbers that binary floating point holds
     * exactly stay as they are.
     */
    public static BigDecimal promised(BigDecimal stored) {
        BigDecimal plain = stored.stripTrailingZeros();
        boolean exactWhole = plain.scale() <= 0 && plain.abs().compareTo(GREATEST_EXACT_WHOLE) <= 0;
        return exactWhole ? plain.setScale(0) : plain.round(PROMISED).stripTrailingZeros();
    }
}
