package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one arithmetic of all ratios, means, deviations, scores and roll-ups. */
public final class Arithmetic {

    /** 34 digits, half to even. */
    public static final MathContext CONTEXT = MathContext.DECIMAL128;

    /** Of 34 digits the last four may carry the errors of several roundings. */
    private static final MathContext WITHOUT_GUARD_DIGITS = new MathContext(30, RoundingMode.HALF_EVEN);

    private Arithmetic() {}

    /**
     * A score without its guard digits, so that thirds that add up to 40 are 40 and not a last digit below the edge
     * of a colour.
     */
    public static BigDecimal withoutGuardDigits(BigDecimal score) {
        return score.round(WITHOUT_GUARD_DIGITS);
    }
}
