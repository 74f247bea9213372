package scorecard.engine.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.time.Period;

/**
 * The score of a scorecard, perspective or goal in one period.
 *
 * @param node qualified name of the scorecard, then perspective and goal, joined by slashes
 * @param member of the level it is of; empty for the top
 * @param score 0 .. 100; beyond where the scorecard does not cap scores
 * @param leading score of the leading KPIs below it, with the same weights
 * @param lagging score of the lagging KPIs below it, with the same weights
 * @param weight as the author wrote it; percents as fractions
 * @param share of the parent's score it really has, 0 .. 1, after weights of missing siblings were spread
 * @param missing what did not count, and why
 * @param reason why there is no score, or else why the node is red whatever its score
 */
public record NodeResult(
        String node,
        Period period,
        Optional<Cut.Member> member,
        boolean complete,
        Optional<BigDecimal> score,
        Optional<BigDecimal> leading,
        Optional<BigDecimal> lagging,
        BigDecimal weight,
        BigDecimal share,
        Status status,
        List<MissingChild> missing,
        Optional<Reason> reason) {

    public NodeResult {
        missing = List.copyOf(missing);
    }

    /**
     * The same of another member in the same period.
     *
     * @param other empty for the top
     */
    public NodeResult of(Optional<Cut.Member> other, boolean isComplete) {
        return new NodeResult(
                node, period, other, isComplete, score, leading, lagging, weight, share, status, missing, reason);
    }

    /**
     * A child without score.
     *
     * @param child qualified name of a KPI, or the path of a node
     * @param countsAsZero whether it counts as zero in its parent; else its weight goes to its siblings, or the
     *     parent has no score either
     */
    public record MissingChild(String child, Reason reason, BigDecimal weight, boolean countsAsZero) {

        /** A child that does not count. */
        public MissingChild(String child, Reason reason, BigDecimal weight) {
            this(child, reason, weight, false);
        }
    }
}
