package scorecard.engine.score;

import java.math.BigDecimal;
import scorecard.engine.evaluate.Arithmetic;

/** Makes a score of a fraction: 100 times it, cut to 0 .. 100 where scores are capped. */
final class Points {

    static final BigDecimal FULL = BigDecimal.valueOf(100);

    private Points() {}

    /**
     * 100 * part / whole.
     *
     * @param whole not zero
     */
    static Score of(BigDecimal part, BigDecimal whole, boolean capped) {
        BigDecimal points = Arithmetic.withoutGuardDigits(FULL.multiply(part).divide(whole, Arithmetic.CONTEXT));
        return new Score.Scored(capped ? points.max(BigDecimal.ZERO).min(FULL) : points);
    }
}
