package scorecard.engine.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.result.Reason;

/** Any quantity. What is absent is null inside. */
final class RatioQuantity extends Quantity {

    private final Ratio exact;

    /** Numerator and denominator, where the formula is a quotient, also where it has no value. */
    private final Ratio over;

    private final Ratio under;
    private final Reason reason;

    RatioQuantity(Ratio exact, Ratio over, Ratio under, long n, Reason reason) {
        super(n);
        this.exact = exact;
        this.over = over;
        this.under = under;
        this.reason = reason;
        if (exact == null && reason == null) {
            throw new IllegalArgumentException("no value has a reason");
        }
    }

    @Override
    RatioQuantity inRatios() {
        return this;
    }

    @Override
    Ratio known() {
        return exact;
    }

    @Override
    Quantity restingOn(long other) {
        return new RatioQuantity(exact, over, under, other, reason);
    }

    @Override
    Quantity rounded(int decimals) {
        return exact == null ? this : new RatioQuantity(exact.rounded(decimals), over, under, n(), reason);
    }

    @Override
    Quantity converted(Ratio times, Ratio divisor) {
        return new RatioQuantity(
                exact == null ? null : exact.times(times).dividedBy(divisor),
                over == null ? null : Ratio.of(over.rounded()).times(times).dividedBy(divisor),
                under,
                n(),
                reason);
    }

    @Override
    Quantity asOperand() {
        return exact == null || reason == null ? this : new RatioQuantity(exact, over, under, n(), null);
    }

    @Override
    Quantity supplied(Ratio given, Reason how) {
        return new RatioQuantity(given, over, under, n(), how);
    }

    @Override
    Quantity allocated() {
        return exact == null ? this : new RatioQuantity(exact, over, under, n(), Reason.ALLOCATED);
    }

    @Override
    public boolean isKnown() {
        return exact != null;
    }

    @Override
    public boolean isAllocated() {
        return reason == Reason.ALLOCATED;
    }

    @Override
    public double approximate() {
        return exact == null ? Double.NaN : exact.approximate();
    }

    @Override
    public Optional<BigDecimal> numerator() {
        return Optional.ofNullable(over).map(Ratio::rounded);
    }

    @Override
    public Optional<BigDecimal> denominator() {
        return Optional.ofNullable(under).map(Ratio::rounded);
    }

    @Override
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }
}
