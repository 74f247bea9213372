package scorecard.dsl.model;

import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Parenthesised;

/** Parentheses around expressions, which change nothing where only what stands in them counts. */
public final class Parentheses {

    private Parentheses() {}

    /** An expression, or what stands in its parentheses and in theirs. */
    public static Expression without(Expression expression) {
        return expression instanceof Parenthesised parenthesised ? without(parenthesised.getInner()) : expression;
    }
}
