package scorecard.dsl.typing;

import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Relation;

/**
 * The two sides of a comparison by what they can be.
 *
 * @param relation how they are compared
 */
public record ComparedRanges(PossibleRange left, Relation relation, PossibleRange right) {

    /** The sides of a comparison of a row. */
    public static ComparedRanges of(Comparison comparison) {
        return new ComparedRanges(
                RowRanges.of(comparison.getLeft()), comparison.getRelation(), RowRanges.of(comparison.getRight()));
    }

    /** Whether no row fulfils it. */
    public boolean isNeverTrue() {
        return switch (relation) {
            case EQUAL -> left.isBelow(right) || right.isBelow(left);
            case NOT_EQUAL -> false;
            case LESS -> right.isAtMost(left);
            case AT_MOST -> right.isBelow(left);
            case GREATER -> left.isAtMost(right);
            case AT_LEAST -> left.isBelow(right);
        };
    }

    /** Whether every row fulfils it of which both sides are there. */
    public boolean isAlwaysTrue() {
        return switch (relation) {
            case EQUAL -> false;
            case NOT_EQUAL -> left.isBelow(right) || right.isBelow(left);
            case LESS -> left.isBelow(right);
            case AT_MOST -> left.isAtMost(right);
            case GREATER -> right.isBelow(left);
            case AT_LEAST -> right.isAtMost(left);
        };
    }
}
