package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.List;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Operator;
import scorecard.engine.plan.RowExpression.Relation;
import scorecard.engine.type.ValueType;

/** Builds expressions over a row that nobody wrote word by word, out of numbers and conditions. */
final class RowTerms {

    static final RowExpression NOTHING = number(BigDecimal.ZERO);

    /** A number that is missing. */
    static final RowExpression MISSING = new RowExpression.Proportion(NOTHING, NOTHING, 0);

    private RowTerms() {}

    static RowExpression number(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new RowExpression.NumberLiteral(
                plain, plain.scale() == 0 ? new ValueType.Whole() : new ValueType.Decimal(plain.scale()));
    }

    static RowExpression minus(RowExpression left, RowExpression right) {
        return new RowExpression.Arithmetic(Operator.MINUS, left, right, left.type());
    }

    static RowExpression times(BigDecimal factor, RowExpression value) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? value
                : new RowExpression.Arithmetic(Operator.TIMES, number(factor), value, value.type());
    }

    /** The sum; nothing of none. */
    static RowExpression sum(List<RowExpression> terms) {
        return terms.stream()
                .reduce((left, right) -> new RowExpression.Arithmetic(Operator.PLUS, left, right, left.type()))
                .orElse(NOTHING);
    }

    static RowExpression orElse(RowExpression value, RowExpression otherwise) {
        return new RowExpression.OrElse(value, otherwise, value.type());
    }

    /** The second where the condition is not true. */
    static RowExpression choice(RowExpression condition, RowExpression then, RowExpression otherwise) {
        return new RowExpression.Conditional(condition, then, otherwise, then.type());
    }

    static RowExpression compared(RowExpression left, Relation relation, RowExpression right) {
        return new RowExpression.Comparison(relation, left, right);
    }

    static RowExpression isMissing(RowExpression value) {
        return new RowExpression.IsMissing(value);
    }

    static RowExpression isThere(RowExpression value) {
        return new RowExpression.Not(isMissing(value));
    }

    static RowExpression any(List<RowExpression> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : new RowExpression.Or(conditions);
    }

    static RowExpression all(List<RowExpression> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : new RowExpression.And(conditions);
    }
}
