package scorecard.engine.store;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;

/** The parts of an aggregate over some rows and others together, where those over each of them tell. */
final class SumOfParts {
    /** Digits of which the database computes every sum; a sum that comes near is left to it. */
    private static final int MOST_DIGITS = 36;

    private SumOfParts() {}

    /** Whether parts over the rows of a period alone can be added up. */
    static boolean isOf(Aggregate aggregate) {
        return aggregate.over().selection().isEmpty()
                && switch (aggregate) {
                    case Aggregate.Count count -> true;
                    case Aggregate.Sum sum -> true;
                    case Aggregate.Mean mean -> true;
                    case Aggregate.Minimum minimum -> true;
                    case Aggregate.Maximum maximum -> true;
                    case Aggregate.Deviation deviation -> true;
                    case Aggregate.Share share -> true;
                    // a value may be in both
                    case Aggregate.CountDistinct distinct -> false;
                    // which value has a rank is told by all values
                    case Aggregate.Quantile quantile -> false;
                    // rows have an order only together
                    case Aggregate.First first -> false;
                    case Aggregate.Last last -> false;
                };
    }

    /** The parts over both; empty where only all rows together tell. */
    static Optional<Parts> of(Aggregate aggregate, Parts one, Parts other) {
        if (one instanceof Parts.Nothing) {
            return isSound(other) ? Optional.of(other) : Optional.empty();
        }
        if (other instanceof Parts.Nothing) {
            return isSound(one) ? Optional.of(one) : Optional.empty();
        }
        Parts sum = switch (one) {
            case Parts.Counted(long count)
            when other instanceof Parts.Counted(long more) -> new Parts.Counted(Math.addExact(count, more));
            case Parts.Summed(BigDecimal total, long values)
            when other instanceof Parts.Summed more ->
                new Parts.Summed(total.add(more.sum()), Math.addExact(values, more.values()));
            case Parts.Weighted own
            when other instanceof Parts.Weighted more ->
                new Parts.Weighted(
                        own.weighted().add(more.weighted()),
                        own.weight().add(more.weight()),
                        Math.addExact(own.values(), more.values()));
            case Parts.Shared(long yes, long no)
            when other instanceof Parts.Shared more ->
                new Parts.Shared(Math.addExact(yes, more.yes()), Math.addExact(no, more.no()));
            case Parts.Spread own
            when other instanceof Parts.Spread more ->
                new Parts.Spread(
                        own.sum().add(more.sum()),
                        own.squares().add(more.squares()),
                        Math.addExact(own.values(), more.values()));
            case Parts.Picked own
            when other instanceof Parts.Picked more ->
                new Parts.Picked(
                        picked(aggregate, own.value(), more.value()), Math.addExact(own.values(), more.values()));
            default -> new Parts.NotCovered();
        };
        return isSound(sum) ? Optional.of(sum) : Optional.empty();
    }

    private static BigDecimal picked(Aggregate aggregate, BigDecimal one, BigDecimal other) {
        return aggregate instanceof Aggregate.Minimum ? one.min(other) : one.max(other);
    }

    private static boolean isSound(Parts parts) {
        return switch (parts) {
            case Parts.NotCovered notCovered -> false;
            case Parts.Counted counted -> true;
            case Parts.Shared shared -> true;
            case Parts.Summed summed -> isShort(summed.sum());
            case Parts.Weighted weighted -> isShort(weighted.weighted()) && isShort(weighted.weight());
            case Parts.Spread spread -> isShort(spread.sum()) && isShort(spread.squares());
            case Parts.Picked picked -> true;
            case Parts.Ranked ranked -> false;
            case Parts.Nothing nothing -> true;
        };
    }

    private static boolean isShort(BigDecimal sum) {
        return sum.precision() <= MOST_DIGITS;
    }
}
