package scorecard.dsl.typing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.MeanAggregate;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.QuantileAggregate;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ShareAggregate;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.scorecard.UnitKind;
import scorecard.dsl.scorecard.ValueAggregate;

/**
 * The least and the most that a KPI can be.
 *
 * <ol>
 *   <li>A count is not negative, a share lies between 0 and 1, as does a count of some rows divided by the count of all of them.
 *   <li>A mean, a quantile, the least, the most, the first and the last value lie where the values lie; a sum and a deviation have
 *       no upper end, and a sum of values that are not negative is not negative.
 *   <li>A KPI in the formula lies where its formula lies and within the range of its unit.
 *   <li>Sums, differences, products and quotients follow the ends of their parts.
 * </ol>
 */
public final class KpiRanges {

    private final Set<Kpi> underway = new HashSet<>();
    private final KpiUnits units = new KpiUnits();

    /** What was found already: KPIs over KPIs over KPIs would else be looked through again for each way to them. */
    private final Map<Kpi, PossibleRange> known = new HashMap<>();

    /** The range that the formula of a KPI gives. */
    public PossibleRange of(Kpi kpi) {
        PossibleRange found = known.get(kpi);
        if (found != null) {
            return found;
        }
        if (kpi.eIsProxy() || underway.size() > KpiUnits.LONGEST_CHAIN || !underway.add(kpi)) {
            return PossibleRange.ANY;
        }
        try {
            PossibleRange range = KpiClauses.all(kpi, FormulaClause.class)
                    .map(formula -> shown(of(formula.getExpression()), kpi, formula))
                    .reduce(PossibleRange::or)
                    .orElse(PossibleRange.ANY);
            known.put(kpi, range);
            return range;
        } finally {
            underway.remove(kpi);
        }
    }

    /** What is converted to the unit of a KPI has other ends. */
    private PossibleRange shown(PossibleRange range, Kpi kpi, FormulaClause formula) {
        return range.equals(PossibleRange.ANY) || range.equals(PossibleRange.NOT_NEGATIVE)
                ? range
                : units.conversion(kpi, formula)
                        .filter(conversion -> !conversion.isNone())
                        .map(conversion -> range.isNotNegative() ? PossibleRange.NOT_NEGATIVE : PossibleRange.ANY)
                        .orElse(range);
    }

    private PossibleRange of(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> of(parenthesised.getInner());
            case Opposite opposite -> of(opposite.getOperand()).negated();
            case Quantity quantity -> RowRanges.literal(QuantityValue.of(quantity));
            case Reference reference ->
                reference.getTarget() instanceof Kpi kpi ? of(kpi).within(ofUnit(kpi)) : PossibleRange.ANY;
            case CountAggregate count -> PossibleRange.NOT_NEGATIVE;
            case ShareAggregate share -> PossibleRange.SHARE;
            case MeanAggregate mean -> mean.getWeight() == null ? RowRanges.of(mean.getValue()) : PossibleRange.ANY;
            case QuantileAggregate quantile -> RowRanges.of(quantile.getValue());
            case ValueAggregate aggregate -> of(aggregate);
            case Arithmetic operation -> of(operation);
            case null, default -> PossibleRange.ANY;
        };
    }

    private static PossibleRange of(ValueAggregate aggregate) {
        PossibleRange values = RowRanges.of(aggregate.getValue());
        return switch (aggregate.getFunction()) {
            case MIN, MAX, MEDIAN, FIRST, LAST -> values;
            case STDDEV -> PossibleRange.NOT_NEGATIVE;
            case SUM ->
                values.isNotNegative()
                        ? PossibleRange.NOT_NEGATIVE
                        : values.isNotPositive() ? PossibleRange.NOT_NEGATIVE.negated() : PossibleRange.ANY;
        };
    }

    private PossibleRange of(Arithmetic operation) {
        if (isPartOfWhole(operation)) {
            return PossibleRange.SHARE;
        }
        PossibleRange left = of(operation.getLeft());
        PossibleRange right = of(operation.getRight());
        return switch (operation.getOperator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.plus(right.negated());
            case TIMES -> left.times(right);
            case DIVIDED_BY -> left.dividedBy(right);
        };
    }

    private static boolean isPartOfWhole(Arithmetic operation) {
        return operation.getOperator() == ArithmeticOperator.DIVIDED_BY
                && operation.getLeft() instanceof CountAggregate part
                && operation.getRight() instanceof CountAggregate whole
                && !part.isDistinct()
                && !whole.isDistinct()
                && whole.getCondition() == null
                && part.getSource() == whole.getSource();
    }

    private static PossibleRange ofUnit(Kpi kpi) {
        return KpiClauses.first(kpi, UnitClause.class).map(unit -> ofUnit(unit)).orElse(PossibleRange.ANY);
    }

    /** The range an author declares for a unit. */
    public static PossibleRange ofUnit(UnitClause unit) {
        PossibleRange written = PossibleRange.of(unit.getRange());
        return unit.getKind() == UnitKind.PERCENT && !unit.isMoney()
                ? new PossibleRange(
                        written.least().map(end -> end.movePointLeft(2)),
                        written.most().map(end -> end.movePointLeft(2)))
                : written;
    }
}
