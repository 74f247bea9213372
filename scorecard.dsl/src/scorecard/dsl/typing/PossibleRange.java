package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import scorecard.dsl.scorecard.Range;

/**
 * The least and the most that a value can be; empty where there is no such end. Values are in the engine's base of their unit: a
 * percent is a fraction, a duration is in seconds.
 */
public record PossibleRange(Optional<BigDecimal> least, Optional<BigDecimal> most) {

    /** Every value. */
    public static final PossibleRange ANY = new PossibleRange(Optional.empty(), Optional.empty());

    /** What is counted. */
    public static final PossibleRange NOT_NEGATIVE = new PossibleRange(Optional.of(BigDecimal.ZERO), Optional.empty());

    /** What is a part of a whole. */
    public static final PossibleRange SHARE = between(BigDecimal.ZERO, BigDecimal.ONE);

    /** From one value to another, both included. */
    public static PossibleRange between(BigDecimal least, BigDecimal most) {
        return new PossibleRange(Optional.of(least), Optional.of(most));
    }

    /** What a declaration says; everything where it says nothing that can be read. */
    public static PossibleRange of(Range declared) {
        Optional<BigDecimal> least = declared == null ? Optional.empty() : QuantityValue.number(declared.getLeast());
        Optional<BigDecimal> most = declared == null ? Optional.empty() : QuantityValue.number(declared.getMost());
        return least.isPresent() && most.isPresent() ? between(least.get(), most.get()) : ANY;
    }

    /** Whether both ends are known. */
    public boolean isBounded() {
        return least.isPresent() && most.isPresent();
    }

    /** Whether a value can be. */
    public boolean contains(BigDecimal value) {
        return least.filter(end -> value.compareTo(end) < 0).isEmpty()
                && most.filter(end -> value.compareTo(end) > 0).isEmpty();
    }

    /** Whether every value is below every value of another. */
    boolean isBelow(PossibleRange other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) < 0;
    }

    /** Whether every value is at most every value of another. */
    boolean isAtMost(PossibleRange other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) <= 0;
    }

    PossibleRange or(PossibleRange other) {
        return new PossibleRange(both(least, other.least, BigDecimal::min), both(most, other.most, BigDecimal::max));
    }

    PossibleRange within(PossibleRange other) {
        return new PossibleRange(
                either(least, other.least, BigDecimal::max), either(most, other.most, BigDecimal::min));
    }

    PossibleRange negated() {
        return new PossibleRange(most.map(BigDecimal::negate), least.map(BigDecimal::negate));
    }

    PossibleRange plus(PossibleRange other) {
        return new PossibleRange(both(least, other.least, BigDecimal::add), both(most, other.most, BigDecimal::add));
    }

    PossibleRange times(PossibleRange other) {
        if (isBounded() && other.isBounded()) {
            List<BigDecimal> products = Stream.of(least.get(), most.get())
                    .flatMap(one ->
                            Stream.of(other.least.get(), other.most.get()).map(one::multiply))
                    .sorted()
                    .toList();
            return between(products.getFirst(), products.getLast());
        }
        return isNotNegative() && other.isNotNegative() ? NOT_NEGATIVE : ANY;
    }

    /** Divided by a value that is not zero. */
    PossibleRange dividedBy(PossibleRange other) {
        boolean positive = other.least.filter(end -> end.signum() > 0).isPresent() && other.isBounded();
        if (positive && isBounded()) {
            List<BigDecimal> quotients = Stream.of(least.get(), most.get())
                    .flatMap(one -> Stream.of(other.least.get(), other.most.get())
                            .map(divisor -> one.divide(divisor, MathContext.DECIMAL128)))
                    .sorted()
                    .toList();
            return between(quotients.getFirst(), quotients.getLast());
        }
        return isNotNegative() && other.isNotNegative() ? NOT_NEGATIVE : ANY;
    }

    boolean isNotNegative() {
        return least.filter(end -> end.signum() >= 0).isPresent();
    }

    boolean isNotPositive() {
        return most.filter(end -> end.signum() <= 0).isPresent();
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> operation) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(operation.apply(one.get(), other.get()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> either(
            Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> operation) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(operation.apply(one.get(), other.get()))
                : one.or(() -> other);
    }
}
