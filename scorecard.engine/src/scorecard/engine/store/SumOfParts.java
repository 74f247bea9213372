package scorecard.engine.store;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
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
        return sum(aggregate, one, other).filter(SumOfParts::isSound);
    }

    private static Optional<Parts> sum(Aggregate aggregate, Parts one, Parts other) {
        if (other instanceof Parts.Nothing) {
            return Optional.of(one);
        }
        return switch (one) {
            case Parts.Nothing nothing -> Optional.of(other);
            case Parts.Counted own ->
                with(Parts.Counted.class, other, more -> new Parts.Counted(Math.addExact(own.count(), more.count())));
            case Parts.Summed own ->
                with(
                        Parts.Summed.class,
                        other,
                        more -> new Parts.Summed(
                                own.sum().add(more.sum()), Math.addExact(own.values(), more.values())));
            case Parts.Weighted own ->
                with(
                        Parts.Weighted.class,
                        other,
                        more -> new Parts.Weighted(
                                own.weighted().add(more.weighted()),
                                own.weight().add(more.weight()),
                                Math.addExact(own.values(), more.values())));
            case Parts.Shared own ->
                with(
                        Parts.Shared.class,
                        other,
                        more -> new Parts.Shared(
                                Math.addExact(own.yes(), more.yes()), Math.addExact(own.no(), more.no())));
            case Parts.Spread own ->
                with(
                        Parts.Spread.class,
                        other,
                        more -> new Parts.Spread(
                                own.sum().add(more.sum()),
                                own.squares().add(more.squares()),
                                Math.addExact(own.values(), more.values())));
            case Parts.Picked own ->
                with(
                        Parts.Picked.class,
                        other,
                        more -> new Parts.Picked(
                                picked(aggregate, own.value(), more.value()),
                                Math.addExact(own.values(), more.values())));
            case Parts.Ranked ranked -> Optional.empty();
            case Parts.NotCovered notCovered -> Optional.empty();
        };
    }

    /** Nothing where the others are of another kind, as where nobody knows them. */
    private static <T extends Parts> Optional<Parts> with(Class<T> kind, Parts other, Function<T, Parts> sum) {
        return kind.isInstance(other) ? Optional.of(sum.apply(kind.cast(other))) : Optional.empty();
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
