package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scoping.LookedAt;
import scorecard.dsl.scoping.SecondStage;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.Change;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.DaysInPeriod;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.MeanAggregate;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.PreviousValue;
import scorecard.dsl.scorecard.QuantileAggregate;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.RollingValue;
import scorecard.dsl.scorecard.SamePeriodLastYear;
import scorecard.dsl.scorecard.ShareAggregate;
import scorecard.dsl.scorecard.TimeFunction;
import scorecard.dsl.scorecard.ToDateValue;
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.typing.FormulaUnits;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.typing.ReviewValues;
import scorecard.dsl.typing.Spans;
import scorecard.engine.plan.Aggregate.Interpolation;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Span;
import scorecard.engine.plan.When;
import scorecard.engine.type.Unit;
import scorecard.engine.type.ValueType;

/**
 * Formulas to plan. An aggregate without {@code over} looks at the rows of its KPI's {@code over … where …}; one with
 * {@code over} looks at exactly what it names. The aggregate's own {@code where} is folded into its population, except for
 * a share, whose condition it is.
 */
final class FormulaTranslator {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Names names;
    private final Bindings bindings;
    private final RowTranslator rows;
    private final KpiUnits kpis;
    private final FormulaUnits units;
    private final SelectionTranslator selections = new SelectionTranslator();

    /** @param bindings of the KPI whose formula it is */
    FormulaTranslator(Names names, Bindings bindings, KpiUnits kpis) {
        this.names = names;
        this.bindings = bindings;
        this.kpis = kpis;
        this.units = new FormulaUnits(problem -> {}, kpis);
        this.rows = new RowTranslator(bindings);
    }

    Formula translate(Expression expression, Kpi kpi) {
        return switch (expression) {
            case Parenthesised parenthesised -> translate(parenthesised.getInner(), kpi);
            case Reference reference
            when reference.getTarget() instanceof Parameter parameter -> constant(bindings.of(parameter));
            case Reference reference ->
                inFormulas(
                        reference,
                        new Formula.KpiValue(KpiInstance.of(reference, bindings).name(names)));
            case Quantity quantity -> constant(QuantityValue.of(quantity).orElseThrow());
            case Opposite opposite ->
                new Formula.Calculation(
                        Formula.Operator.TIMES,
                        new Formula.Constant(BigDecimal.ONE.negate(), new Unit.Number()),
                        translate(opposite.getOperand(), kpi));
            case Arithmetic operation ->
                ConvertedFormulas.combined(
                        operation.getOperator(),
                        translate(operation.getLeft(), kpi),
                        translate(operation.getRight(), kpi),
                        units.conversion(operation));
            case DaysInPeriod days -> new Formula.DaysInPeriod();
            case TimeFunction function -> overTime(function);
            case Aggregate aggregate when SecondStage.is(aggregate) -> countByKpis(aggregate, kpi);
            case Aggregate aggregate ->
                selections.translate(
                        LookedAt.of(aggregate, kpi).orElseThrow(),
                        selection -> rounded(aggregate, aggregate(aggregate, selection, kpi)));
            default -> throw new IllegalArgumentException("not a formula: " + expression);
        };
    }

    /** Related rows of a formula are all rows of their source, whatever their time. */
    private Formula countByKpis(Aggregate aggregate, Kpi kpi) {
        SecondStageTranslator stages = new SecondStageTranslator(names, operand -> translate(operand, kpi));
        Optional<RowExpression> own = SecondStage.ofRows(aggregate).stream()
                .map(rows::translate)
                .reduce((one, other) -> both(Optional.of(one), other).orElseThrow());
        if (aggregate.getRelated() != null) {
            return stages.translate(
                    aggregate,
                    new Population(
                            names.qualified(aggregate.getRelated()), Optional.of(new Selection.AtAnyTime()), own));
        }
        return selections.translate(LookedAt.of(aggregate, kpi).orElseThrow(), selection -> {
            Population all = unrestricted(aggregate, selection, kpi);
            return stages.translate(
                    aggregate,
                    own.map(condition -> new Population(all.source(), selection, both(all.where(), condition)))
                            .orElse(all));
        });
    }

    private static Formula constant(QuantityValue value) {
        return new Formula.Constant(
                value.value(),
                switch (value) {
                    case QuantityValue.Plain plain -> new Unit.Number();
                    case QuantityValue.Percent percent -> new Unit.Percent();
                    case QuantityValue.Time time -> new Unit.Duration();
                    case QuantityValue.Money money -> new Unit.Money(money.currency());
                    case QuantityValue.Counted counted -> counted.of();
                });
    }

    private Formula inFormulas(Reference reference, Formula value) {
        return ConvertedFormulas.converted(value, kpis.intoFormulas((Kpi) reference.getTarget()));
    }

    private Formula overTime(TimeFunction function) {
        Formula value = atOtherTime(function);
        return value instanceof Formula.Change change && change.relative()
                ? change
                : inFormulas(function.getKpi(), value);
    }

    private Formula atOtherTime(TimeFunction function) {
        String kpi = KpiInstance.of(function.getKpi(), bindings).name(names);
        return switch (function) {
            case PreviousValue previous -> new Formula.KpiAt(kpi, new When.Earlier(Span.onePeriod()));
            case SamePeriodLastYear lastYear -> new Formula.KpiAt(kpi, new When.Earlier(Span.oneYear()));
            case RollingValue rolling -> new Formula.KpiAt(kpi, new When.Rolling(Spans.of(rolling.getSpan())));
            case ToDateValue toDate -> new Formula.KpiAt(kpi, new When.ToDate(Spans.of(toDate.getUnit())));
            case Change change ->
                new Formula.Change(
                        kpi,
                        change.getSpan() == null ? Span.onePeriod() : Spans.of(change.getSpan()),
                        change.isRelative());
            default -> throw new IllegalArgumentException("not a function over time: " + function);
        };
    }

    private static Formula constant(RowExpression.Literal argument) {
        RowExpression.NumberLiteral number = (RowExpression.NumberLiteral) argument;
        return switch (number.type()) {
            case ValueType.Duration duration ->
                new Formula.Constant(number.value().movePointLeft(3), new Unit.Duration());
            case ValueType.Money money -> new Formula.Constant(number.value(), new Unit.Money(money.currency()));
            default -> new Formula.Constant(number.value(), new Unit.Number());
        };
    }

    private static Formula rounded(Aggregate aggregate, Formula formula) {
        Expression value = switch (aggregate) {
            case MeanAggregate mean -> mean.getValue();
            case QuantileAggregate quantile -> quantile.getValue();
            case ValueAggregate values -> values.getValue();
            default -> null;
        };
        return ReviewValues.areIn(value) ? new Formula.Rounded(formula, ReviewValues.AGGREGATE_DECIMALS) : formula;
    }

    private Formula aggregate(Aggregate aggregate, Optional<Selection> selection, Kpi kpi) {
        return switch (aggregate) {
            case CountAggregate count ->
                count.isDistinct()
                        ? new scorecard.engine.plan.Aggregate.CountDistinct(
                                population(count, selection, kpi), rows.translate(count.getValue()))
                        : new scorecard.engine.plan.Aggregate.Count(population(count, selection, kpi));
            case ShareAggregate share ->
                new scorecard.engine.plan.Aggregate.Share(
                        unrestricted(share, selection, kpi), rows.translate(share.getCondition()));
            case MeanAggregate mean ->
                new scorecard.engine.plan.Aggregate.Mean(
                        population(mean, selection, kpi),
                        rows.translate(mean.getValue()),
                        Optional.ofNullable(mean.getWeight()).map(rows::translate));
            case QuantileAggregate quantile ->
                new scorecard.engine.plan.Aggregate.Quantile(
                        population(quantile, selection, kpi),
                        rows.translate(quantile.getValue()),
                        new BigDecimal(quantile.getRank()).movePointLeft(2),
                        quantile.isNearest() ? Interpolation.NEAREST : Interpolation.LINEAR);
            case ValueAggregate value ->
                values(value, population(value, selection, kpi), rows.translate(value.getValue()));
            default -> throw new IllegalArgumentException("not an aggregate: " + aggregate);
        };
    }

    private static Formula values(ValueAggregate aggregate, Population over, RowExpression value) {
        return switch (aggregate.getFunction()) {
            case SUM -> new scorecard.engine.plan.Aggregate.Sum(over, value);
            case MIN -> new scorecard.engine.plan.Aggregate.Minimum(over, value);
            case MAX -> new scorecard.engine.plan.Aggregate.Maximum(over, value);
            case MEDIAN -> new scorecard.engine.plan.Aggregate.Quantile(over, value, HALF, Interpolation.LINEAR);
            case STDDEV -> new scorecard.engine.plan.Aggregate.Deviation(over, squarable(aggregate, value));
            case FIRST -> new scorecard.engine.plan.Aggregate.First(over, value);
            case LAST -> new scorecard.engine.plan.Aggregate.Last(over, value);
        };
    }

    /** Squares have twice the digits, which must stay within those of a database. */
    private static RowExpression squarable(ValueAggregate aggregate, RowExpression value) {
        return ReviewValues.areIn(aggregate.getValue())
                ? new RowExpression.Proportion(value, RowTerms.number(BigDecimal.ONE), ReviewValues.SQUARED_DECIMALS)
                : value;
    }

    private Population population(Aggregate aggregate, Optional<Selection> selection, Kpi kpi) {
        Population all = unrestricted(aggregate, selection, kpi);
        return aggregate.getCondition() == null
                ? all
                : new Population(all.source(), selection, both(all.where(), rows.translate(aggregate.getCondition())));
    }

    private Population unrestricted(Aggregate aggregate, Optional<Selection> selection, Kpi kpi) {
        if (aggregate.getSource() != null) {
            return new Population(names.qualified(aggregate.getSource()), selection, Optional.empty());
        }
        OverClause over = KpiClauses.first(kpi, OverClause.class).orElseThrow();
        return new Population(
                names.qualified(over.getSource()),
                selection,
                Optional.ofNullable(over.getCondition()).map(rows::translate));
    }

    private static Optional<RowExpression> both(Optional<RowExpression> first, RowExpression second) {
        return Optional.of(first.<RowExpression>map(one -> new RowExpression.And(
                        Stream.concat(conditions(one), conditions(second)).toList()))
                .orElse(second));
    }

    private static Stream<RowExpression> conditions(RowExpression condition) {
        return condition instanceof RowExpression.And and ? and.conditions().stream() : Stream.of(condition);
    }
}
