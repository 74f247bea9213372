package scorecard.engine.relational;

import java.util.List;
import org.apache.calcite.rex.RexNode;
import scorecard.engine.plan.RowExpression;

/** Rows on top of a builder that belong to no others, and to which others may belong. */
interface OuterRows extends RowFields {
    /** Indexes of the fields that tell one row on top of the builder from another. */
    List<Integer> identity();

    /** The same rows once more, on top of the builder. */
    OuterRows again();

    /** What is joined to them when it is first asked for. */
    JoinedToRows joined();

    @Override
    default FieldsOfRow pointedTo(List<String> references) {
        return joined().pointedTo().by(references);
    }

    @Override
    default RexNode openTime(String calendar, RowExpression moment, RexNode instant) {
        return joined().openTime().until(calendar, moment, instant);
    }

    @Override
    default RexNode related(RowExpression.Related expression) {
        return joined().related().of(expression);
    }

    @Override
    default RexNode relatedInstant(RowExpression.Related expression) {
        return joined().related().instantOf(expression);
    }

    @Override
    default RexNode neighbour(RowExpression.Neighbour neighbour) {
        return joined().neighbours().of(neighbour);
    }

    @Override
    default RowFields outer() {
        throw new IllegalArgumentException("rows of " + own().table().source().name() + " belong to no other row here");
    }
}
