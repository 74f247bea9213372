package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.evaluate.Arithmetic;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

/**
 * Rolls the scores of children up to their parent's.
 *
 * <p>A child that cannot have a score by its definition (no target, say) always leaves its weight to its siblings; what
 * happens to a child that only misses it this time is the scorecard's choice. A child with weight zero never counts.
 */
public final class RollUp {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private static final List<Status> WORST_FIRST = List.of(Status.RED, Status.AMBER, Status.GREEN, Status.NONE);

    private final Scorecard scorecard;

    /** The rules of a scorecard. */
    public RollUp(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /**
     * One child of a parent.
     *
     * @param weight at least 0
     * @param status of the score; anything where there is none
     * @param byDefinition whether a missing score is missing by definition
     */
    public record Child(BigDecimal weight, Score score, Status status, boolean byDefinition) {}

    /**
     * The parent's score and what each child has of it.
     *
     * @param shares 0 .. 1 for each child, in order; they add up to 1 where there is a score, else all are 0
     */
    public record Parent(Score score, List<BigDecimal> shares) {
        public Parent {
            shares = List.copyOf(shares);
        }
    }

    /** The parent of some children. */
    public Parent of(List<Child> children) {
        if (scorecard.rollUp() == Scorecard.RollUp.SELF_STANDING) {
            return missing(Reason.SELF_STANDING, children.size());
        }
        List<Counted> counted = new ArrayList<>();
        for (int position = 0; position < children.size(); position++) {
            Child child = children.get(position);
            if (child.weight().signum() == 0) {
                continue;
            }
            Optional<BigDecimal> points = child.score().value();
            if (points.isPresent()) {
                counted.add(new Counted(position, weight(child), points.orElseThrow(), child.status()));
            } else if (!child.byDefinition()) {
                switch (scorecard.missingChildren()) {
                    case WEIGHT_GOES_TO_SIBLINGS -> {}
                    case COUNT_AS_ZERO ->
                        counted.add(new Counted(position, weight(child), ZERO, StatusOf.score(scorecard, ZERO)));
                    case MAKE_THE_PARENT_MISSING -> {
                        return missing(Reason.MISSING_CHILD, children.size());
                    }
                }
            }
        }
        return counted.isEmpty()
                ? missing(Reason.NO_SCORED_CHILDREN, children.size())
                : scorecard.rollUp() == Scorecard.RollUp.SUM
                        ? sum(counted, children.size())
                        : weightedMean(deciding(counted), children.size());
    }

    private BigDecimal weight(Child child) {
        return scorecard.rollUp() == Scorecard.RollUp.MEAN ? BigDecimal.ONE : child.weight();
    }

    /** A child that counts, with the score it counts with. */
    private record Counted(int position, BigDecimal weight, BigDecimal points, Status status) {}

    /** Those whose weighted mean is the parent's score. */
    private List<Counted> deciding(List<Counted> counted) {
        return switch (scorecard.rollUp()) {
            case WEIGHTED_MEAN, MEAN, SUM, SELF_STANDING -> counted;
            case WORST ->
                withPoints(counted, counted.stream().map(Counted::points).min(Comparator.naturalOrder()));
            case BEST ->
                withPoints(counted, counted.stream().map(Counted::points).max(Comparator.naturalOrder()));
            case MOST_FREQUENT -> withMostFrequentStatus(counted, WORST_FIRST);
            case MOST_FREQUENT_BEST_ON_TIE -> withMostFrequentStatus(counted, WORST_FIRST.reversed());
        };
    }

    private static List<Counted> withPoints(List<Counted> counted, Optional<BigDecimal> points) {
        return counted.stream()
                .filter(child -> child.points().compareTo(points.orElseThrow()) == 0)
                .toList();
    }

    /** The first in order of several statuses that are equally frequent. */
    private static List<Counted> withMostFrequentStatus(List<Counted> counted, List<Status> order) {
        Map<Status, Integer> frequencies = new EnumMap<>(Status.class);
        counted.forEach(child -> frequencies.merge(child.status(), 1, Integer::sum));
        Status chosen = order.stream()
                .filter(frequencies::containsKey)
                .reduce((one, other) -> frequencies.get(other) > frequencies.get(one) ? other : one)
                .orElseThrow();
        return counted.stream().filter(child -> child.status() == chosen).toList();
    }

    /** Sums are exact and only the quotient is rounded, so the order of the children does not matter. */
    private static Parent weightedMean(List<Counted> deciding, int children) {
        BigDecimal weights = ZERO;
        BigDecimal weighted = ZERO;
        for (Counted child : deciding) {
            weights = weights.add(child.weight());
            weighted = weighted.add(child.weight().multiply(child.points()));
        }
        List<BigDecimal> shares = noShares(children);
        for (Counted child : deciding) {
            shares.set(child.position(), child.weight().divide(weights, Arithmetic.CONTEXT));
        }
        return new Parent(
                new Score.Scored(Arithmetic.withoutGuardDigits(weighted.divide(weights, Arithmetic.CONTEXT))), shares);
    }

    /** Every child that counts has the same share of a sum. */
    private static Parent sum(List<Counted> counted, int children) {
        BigDecimal share = BigDecimal.ONE.divide(BigDecimal.valueOf(counted.size()), Arithmetic.CONTEXT);
        List<BigDecimal> shares = noShares(children);
        BigDecimal sum = ZERO;
        for (Counted child : counted) {
            shares.set(child.position(), share);
            sum = sum.add(child.points());
        }
        return new Parent(new Score.Scored(Arithmetic.withoutGuardDigits(sum)), shares);
    }

    private static Parent missing(Reason reason, int children) {
        return new Parent(new Score.Unscored(reason), noShares(children));
    }

    private static List<BigDecimal> noShares(int children) {
        return new ArrayList<>(Collections.nCopies(children, ZERO));
    }
}
