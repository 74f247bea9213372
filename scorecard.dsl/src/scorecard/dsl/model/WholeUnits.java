package scorecard.dsl.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Weights as the smallest whole numbers in the same proportion, so that nothing is rounded before the one division of a
 * score.
 */
public final class WholeUnits {

    private WholeUnits() {}

    /**
     * An exact weight: numerator / denominator.
     *
     * @param denominator positive
     */
    public record Weight(BigInteger numerator, BigInteger denominator) {

        /** dividend / divisor, which is positive. */
        public static Weight of(BigDecimal dividend, BigDecimal divisor) {
            BigInteger above = dividend.unscaledValue().multiply(power(divisor.scale() - dividend.scale()));
            BigInteger below = divisor.unscaledValue().multiply(power(dividend.scale() - divisor.scale()));
            BigInteger common = above.gcd(below).max(BigInteger.ONE);
            return new Weight(above.divide(common), below.divide(common));
        }

        /** The product. */
        public Weight times(Weight other) {
            BigInteger above = numerator.multiply(other.numerator);
            BigInteger below = denominator.multiply(other.denominator);
            BigInteger common = above.gcd(below).max(BigInteger.ONE);
            return new Weight(above.divide(common), below.divide(common));
        }

        private static BigInteger power(int exponent) {
            return exponent > 0 ? BigInteger.TEN.pow(exponent) : BigInteger.ONE;
        }
    }

    /** The whole numbers, in the order of the weights; all 0 where every weight is. */
    public static List<BigDecimal> of(List<Weight> weights) {
        BigInteger denominator = weights.stream()
                .map(Weight::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
        List<BigInteger> wholes = weights.stream()
                .map(weight -> weight.numerator().multiply(denominator).divide(weight.denominator()))
                .toList();
        BigInteger common =
                wholes.stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        return wholes.stream()
                .map(whole -> new BigDecimal(whole.divide(common)))
                .toList();
    }
}
