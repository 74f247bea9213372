package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** The value of a share, a mean or another quotient of a decimal number of 64 bits and a whole one above zero. */
final class QuotientQuantity extends Quantity {

    private final long over;
    private final int scale;
    private final long under;

    /**
     * The digits of the numerator, how many of them stand after the point, and the denominator.
     *
     * @param scale 0 .. 18
     * @param under above zero
     */
    QuotientQuantity(long over, int scale, long under, long n) {
        super(n);
        this.over = over;
        this.scale = scale;
        this.under = under;
    }

    long over() {
        return over;
    }

    int scale() {
        return scale;
    }

    long under() {
        return under;
    }

    @Override
    RatioQuantity inRatios() {
        return new RatioQuantity(known(), shownOver(), Ratio.of(under), n(), null);
    }

    @Override
    Ratio known() {
        return scale == 0 ? ShortRatio.reduced(over, under) : shownOver().dividedBy(Ratio.of(under));
    }

    private Ratio shownOver() {
        return ShortRatio.ofDecimal(over, scale);
    }

    @Override
    Quantity restingOn(long other) {
        return new QuotientQuantity(over, scale, under, other);
    }

    @Override
    public Optional<BigDecimal> written() {
        return WrittenQuotient.of(over, scale, under).or(super::written);
    }

    @Override
    public double approximate() {
        return over / (ShortRatio.ten(scale) * under);
    }

    @Override
    public Optional<BigDecimal> numerator() {
        return Optional.of(DecimalQuantity.decimal(over, scale));
    }

    @Override
    public Optional<BigDecimal> denominator() {
        return Optional.of(BigDecimal.valueOf(under));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuotientQuantity same
                && over == same.over
                && scale == same.scale
                && under == same.under
                && n() == same.n();
    }

    @Override
    public int hashCode() {
        return Objects.hash(over, scale, under, n());
    }
}
