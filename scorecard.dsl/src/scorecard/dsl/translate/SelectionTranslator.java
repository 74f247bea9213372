package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import scorecard.dsl.scoping.LookedAt;
import scorecard.dsl.scorecard.OpenWhen;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Selection.Edge;
import scorecard.engine.type.Unit;

/**
 * Which rows of a period an aggregate looks at, to plan. An average over open rows becomes a calculation: the mean of the
 * aggregate at the start and at the end, or the aggregate over the rows of every day divided by the number of days.
 */
final class SelectionTranslator {

    private static final Formula TWO = new Formula.Constant(BigDecimal.TWO, new Unit.Number());

    /**
     * The formula of an aggregate.
     *
     * @param aggregate the aggregate over rows found in the way given; empty for those whose default time lies in the period
     */
    Formula translate(LookedAt rows, Function<Optional<Selection>, Formula> aggregate) {
        if (rows.selection().isEmpty()) {
            return aggregate.apply(Optional.empty());
        }
        scorecard.dsl.scorecard.Selection selection = rows.selection().get();
        if (selection.isAnyTime()) {
            return aggregate.apply(Optional.of(new Selection.AtAnyTime()));
        }
        return selection.getOpen() == null
                ? aggregate.apply(
                        Optional.of(new Selection.By(selection.getFrom().getName())))
                : open(selection.getOpen(), rows.interval().orElseThrow(), aggregate);
    }

    private static Formula open(
            OpenWhen when, LookedAt.Interval interval, Function<Optional<Selection>, Formula> aggregate) {
        String from = interval.from().getName();
        String until = interval.until().getName();
        Function<Edge, Formula> at = edge -> aggregate.apply(Optional.of(new Selection.OpenAt(edge, from, until)));
        if (!when.isAverage()) {
            return at.apply(when.isStart() ? Edge.START : Edge.END);
        }
        return when.isDaily()
                ? quotient(
                        aggregate.apply(Optional.of(new Selection.OpenEachDay(from, until))),
                        new Formula.DaysInPeriod())
                : quotient(
                        new Formula.Calculation(Formula.Operator.PLUS, at.apply(Edge.START), at.apply(Edge.END)), TWO);
    }

    private static Formula quotient(Formula dividend, Formula divisor) {
        return new Formula.Calculation(Formula.Operator.DIVIDED_BY, dividend, divisor);
    }
}
