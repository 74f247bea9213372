package scorecard.tests.golden;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of the independent check beside the engine's.
 *
 * @param what names the number
 * @param expected of the check; empty for no value
 * @param found of the engine
 * @param tolerance greatest relative difference; 0 where the numbers must be the same
 */
record CheckedNumber(String what, Optional<BigDecimal> expected, Optional<BigDecimal> found, BigDecimal tolerance) {

    /** For ratios, which the check computes in binary floating point. */
    static final BigDecimal RATIO = new BigDecimal("1e-12");

    /** For scores, which the check computes from its rounded ratios. */
    static final BigDecimal SCORE = new BigDecimal("1e-9");

    CheckedNumber {
        Objects.requireNonNull(what);
    }

    boolean agrees() {
        if (expected.isEmpty() || found.isEmpty()) {
            return expected.isEmpty() && found.isEmpty();
        }
        BigDecimal difference = expected.get().subtract(found.get()).abs();
        BigDecimal scale = expected.get().abs().max(BigDecimal.ONE);
        return difference.compareTo(scale.multiply(tolerance, MathContext.DECIMAL128)) <= 0;
    }

    String disagreement() {
        return "%s: the check says %s, the engine %s".formatted(what, shown(expected), shown(found));
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("no value");
    }
}
