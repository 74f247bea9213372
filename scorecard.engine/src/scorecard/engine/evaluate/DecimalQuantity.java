package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import scorecard.engine.result.Reason;

/** The value of a count, a sum or a picked value: a decimal number of up to 18 digits. */
final class DecimalQuantity extends Quantity {

    private final long unscaled;
    private final int scale;

    /**
     * Digits and how many of them stand after the point.
     *
     * @param scale 0 .. 18
     */
    DecimalQuantity(long unscaled, int scale, long n) {
        super(n);
        this.unscaled = unscaled;
        this.scale = scale;
    }

    long unscaled() {
        return unscaled;
    }

    int scale() {
        return scale;
    }

    static boolean fits(BigDecimal number) {
        return number.scale() >= 0
                && number.scale() <= ShortRatio.MOST_DECIMALS
                && number.precision() <= ShortRatio.MOST_DECIMALS;
    }

    /** Of a number that fits. */
    static DecimalQuantity of(BigDecimal number, long n) {
        return new DecimalQuantity(
                number.scale() == 0
                        ? number.longValue()
                        : number.unscaledValue().longValue(),
                number.scale(),
                n);
    }

    /** The quotient, which shows both as its numerator and denominator. */
    Quantity dividedBy(DecimalQuantity under, long n, Reason ofZero) {
        return under.scale == 0 && under.unscaled > 0
                ? new QuotientQuantity(unscaled, scale, under.unscaled, n)
                : quotient(known(), under.known(), n, ofZero);
    }

    /** The product. */
    Quantity times(DecimalQuantity other, long n) {
        int decimals = scale + other.scale;
        return decimals <= ShortRatio.MOST_DECIMALS && ShortRatio.fits(unscaled, other.unscaled)
                ? new DecimalQuantity(unscaled * other.unscaled, decimals, n)
                : of(known().times(other.known()), n);
    }

    @Override
    RatioQuantity inRatios() {
        return new RatioQuantity(known(), null, null, n(), null);
    }

    @Override
    Ratio known() {
        return ShortRatio.ofDecimal(unscaled, scale);
    }

    @Override
    boolean isZero() {
        return unscaled == 0;
    }

    @Override
    Quantity restingOn(long other) {
        return new DecimalQuantity(unscaled, scale, other);
    }

    @Override
    public Optional<BigDecimal> value() {
        return Optional.of(decimal(unscaled, scale));
    }

    /** A decimal number without zeros at the end of its decimals. */
    static BigDecimal decimal(long unscaled, int scale) {
        long digits = unscaled;
        int decimals = scale;
        while (decimals > 0 && digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        return BigDecimal.valueOf(digits, decimals);
    }

    @Override
    public double approximate() {
        return unscaled / ShortRatio.ten(scale);
    }

    @Override
    public Optional<BigDecimal> numerator() {
        return Optional.empty();
    }

    @Override
    public Optional<BigDecimal> denominator() {
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecimalQuantity same
                && unscaled == same.unscaled
                && scale == same.scale
                && n() == same.n();
    }

    @Override
    public int hashCode() {
        return Objects.hash(unscaled, scale, n());
    }
}
