package scorecard.dsl.typing;

import static scorecard.dsl.typing.TypeNames.withArticle;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scoping.SecondStage;
import scorecard.dsl.scoping.Setting;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.Change;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.DaysInPeriod;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.MeanAggregate;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.QuantileAggregate;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.ShareAggregate;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeFunction;
import scorecard.dsl.scorecard.ValueAggregate;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/**
 * The units of formulas.
 *
 * <ol>
 *   <li>{@code count()} counts what a row of its source is, {@code count(distinct …)} something without a name;
 *       {@code share} is a fraction.
 *   <li>Every other aggregate has the unit of its values: a number, money or a duration. Text, yes/no, dates and
 *       timestamps cannot be aggregated so.
 *   <li>A KPI has its declared unit, else the one of its formula; a literal has the unit written behind it.
 *   <li>{@code +}, {@code -}, {@code *} and {@code /} follow {@link UnitArithmetic}.
 *   <li>Conditions, texts and dates belong into the {@code where} of an aggregate.
 * </ol>
 */
public final class FormulaUnits {

    private final Consumer<TypeProblem> problems;
    private final KpiUnits kpis;
    private final UnitArithmetic arithmetic;

    /** Units whose problems go to a consumer. */
    public FormulaUnits(Consumer<TypeProblem> problems, KpiUnits kpis) {
        this.problems = problems;
        this.kpis = kpis;
        this.arithmetic = new UnitArithmetic(problems, new AmountBesideOwnUnit(kpis));
    }

    /** The unit of a ratio; empty where it has none that could be shown. */
    public static Optional<FormulaUnit> quotient(FormulaUnit above, FormulaUnit below) {
        return RatesOverTime.areDivided(above, below)
                ? RatesOverTime.quotient(above, below)
                : UnitArithmetic.quotient(above, below);
    }

    /** The unit of an expression; empty where it has none, which was reported or is a name that was not found. */
    public Optional<FormulaUnit> of(Expression expression) {
        return switch (expression) {
            case null -> Optional.empty();
            case Parenthesised parenthesised -> of(parenthesised.getInner());
            case Opposite opposite -> of(opposite.getOperand());
            case Reference reference -> kpi(reference);
            case Quantity quantity -> literal(quantity);
            case Aggregate aggregate -> aggregate(aggregate);
            case DaysInPeriod days -> Optional.of(new FormulaUnit.Spans(SpanOfTime.CalendarDays.DAY));
            case TimeFunction function -> overTime(function);
            case Arithmetic operation -> {
                Optional<FormulaUnit> left = of(operation.getLeft());
                Optional<FormulaUnit> right = of(operation.getRight());
                yield left.isEmpty() || right.isEmpty()
                        ? Optional.empty()
                        : arithmetic.of(operation, left.get(), right.get()).map(Combination::unit);
            }
            default ->
                problem(
                        expression,
                        IssueCodes.ROW_OPERATION_IN_FORMULA,
                        "`" + SourceText.of(expression)
                                + "` looks at one row; expected it inside of an aggregate, for example `count(where"
                                + " …)`");
        };
    }

    /** The factor that makes the numbers of a sum, product or quotient go together, see {@link Combination}. */
    public Conversion conversion(Arithmetic operation) {
        return of(operation.getLeft())
                .flatMap(left -> of(operation.getRight()).flatMap(right -> arithmetic.of(operation, left, right)))
                .map(Combination::conversion)
                .orElse(Conversion.NONE);
    }

    private Optional<FormulaUnit> kpi(Reference reference) {
        return switch (reference.getTarget()) {
            case Kpi kpi -> kpis.inFormulas(kpi);
            case Parameter parameter when !parameter.eIsProxy() -> parameter(reference, parameter);
            case null, default -> Optional.empty();
        };
    }

    /** A KPI at another time, or its change, has the KPI's unit; a relative change is a fraction. */
    private Optional<FormulaUnit> overTime(TimeFunction function) {
        Reference reference = function.getKpi();
        if (reference != null && reference.getTarget() instanceof Parameter parameter && !parameter.eIsProxy()) {
            return problem(
                    reference,
                    IssueCodes.KPI_EXPECTED,
                    "`" + SourceText.of(reference) + "` is a parameter; expected a KPI, whose value differs from"
                            + " period to period");
        }
        Optional<FormulaUnit> unit = of(reference);
        return function instanceof Change change && change.isRelative()
                ? unit.map(known -> new FormulaUnit.Fraction())
                : unit;
    }

    private Optional<FormulaUnit> parameter(Reference reference, Parameter parameter) {
        return ColumnTypes.of(parameter).flatMap(type -> {
            Optional<FormulaUnit> unit = unit(type);
            return unit.isPresent()
                    ? unit
                    : problem(
                            reference,
                            IssueCodes.NUMBER_EXPECTED,
                            "`" + SourceText.of(reference) + "` is " + withArticle(type)
                                    + "; outside of `where` a formula needs numbers, money or durations");
        });
    }

    private static Optional<FormulaUnit> unit(ValueType type) {
        return switch (type) {
            case ValueType.Whole whole -> Optional.of(new FormulaUnit.Plain());
            case ValueType.Decimal decimal -> Optional.of(new FormulaUnit.Plain());
            case ValueType.Money money -> Optional.of(new FormulaUnit.Money(money.currency()));
            case ValueType.Duration duration -> Optional.of(new FormulaUnit.Time());
            case ValueType.YesNo yesNo -> Optional.empty();
            case ValueType.Text text -> Optional.empty();
            case ValueType.Date date -> Optional.empty();
            case ValueType.Timestamp timestamp -> Optional.empty();
        };
    }

    private Optional<FormulaUnit> literal(Quantity quantity) {
        Optional<QuantityValue> value = QuantityValue.of(quantity);
        if (value.isEmpty()) {
            InvalidQuantity.report(quantity, problems);
        }
        return value.map(written -> switch (written) {
            case QuantityValue.Plain plain -> new FormulaUnit.Plain();
            case QuantityValue.Percent percent -> new FormulaUnit.Fraction();
            case QuantityValue.Time time -> new FormulaUnit.Time();
            case QuantityValue.Money money -> new FormulaUnit.Money(money.currency());
            case QuantityValue.Counted counted ->
                new FormulaUnit.Counted(counted.of().name());
        });
    }

    private Optional<FormulaUnit> aggregate(Aggregate aggregate) {
        if (aggregate.getRelated() != null && aggregate.getRelated().eIsProxy()) {
            return Optional.empty();
        }
        if (SecondStage.is(aggregate)) {
            return secondStage(aggregate);
        }
        if (aggregate.getRelated() != null) {
            return problem(
                    aggregate,
                    IssueCodes.ROW_OPERATION_IN_FORMULA,
                    "`" + SourceText.of(aggregate)
                            + "` looks at the rows that belong to one row; expected it inside of an aggregate, for"
                            + " example `count(where …)`");
        }
        Optional<Source> source = Setting.population(aggregate);
        if (source.isEmpty()) {
            return noPopulation(aggregate);
        }
        RowTypes rows = new RowTypes(problems);
        boolean sound = aggregate.getCondition() == null || rows.isCondition(aggregate.getCondition());
        Optional<FormulaUnit> unit = switch (aggregate) {
            case CountAggregate count -> count(count, source.get(), rows);
            case ShareAggregate share -> share(share);
            case MeanAggregate mean -> mean(mean, rows);
            case QuantileAggregate quantile -> values(quantile, quantile.getValue(), rows);
            case ValueAggregate value -> values(value, value.getValue(), rows);
            default -> throw new IllegalArgumentException("not an aggregate: " + aggregate);
        };
        return unit.filter(known -> sound);
    }

    private Optional<FormulaUnit> noPopulation(Aggregate aggregate) {
        return problem(
                aggregate,
                IssueCodes.NO_POPULATION,
                "`" + SourceText.of(aggregate)
                        + "` does not say which rows it looks at; expected `over` and a source in the KPI or inside"
                        + " of the parentheses");
    }

    /** Rows are counted by what KPIs say of each of them. */
    private Optional<FormulaUnit> secondStage(Aggregate aggregate) {
        boolean counts = aggregate instanceof CountAggregate count && !count.isDistinct();
        List<Expression> ofRows = SecondStage.ofRows(aggregate);
        if (!counts && !(aggregate instanceof ShareAggregate)) {
            return problem(
                    aggregate,
                    IssueCodes.KPI_IN_ROWS,
                    "`" + SourceText.of(aggregate)
                            + "` asks for a KPI of each row, which only `count(… where …)` and `share(… where …)` do");
        }
        if (!counts && !ofRows.isEmpty()) {
            return problem(
                    ofRows.getFirst(),
                    IssueCodes.KPI_IN_ROWS,
                    "`" + SourceText.of(ofRows.getFirst())
                            + "` restricts rows, which a share of them by a KPI leaves open; expected it in the `over`"
                            + " of the KPI, or `count(… where …)`");
        }
        if (SecondStage.rows(aggregate).isEmpty()) {
            return noPopulation(aggregate);
        }
        RowTypes rows = new RowTypes(problems);
        KpiConditionUnits conditions = new KpiConditionUnits(problems, this, kpis);
        boolean sound = true;
        for (Expression part : ofRows) {
            sound &= rows.isCondition(part);
        }
        for (Expression part : SecondStage.ofKpis(aggregate)) {
            sound &= conditions.isSound(part);
        }
        FormulaUnit unit = counts
                ? new FormulaUnit.Counted(
                        SecondStage.rows(aggregate).map(FormulaUnits::countedAs).orElse(""))
                : new FormulaUnit.Fraction();
        return sound ? Optional.of(unit) : Optional.empty();
    }

    private static Optional<FormulaUnit> count(CountAggregate count, Source source, RowTypes rows) {
        return count.isDistinct()
                ? rows.of(count.getValue()).map(type -> new FormulaUnit.Counted(""))
                : Optional.of(new FormulaUnit.Counted(countedAs(source)));
    }

    private Optional<FormulaUnit> share(ShareAggregate share) {
        return share.getCondition() == null
                ? problem(
                        share,
                        IssueCodes.CONDITION_EXPECTED,
                        "`" + SourceText.of(share) + "` does not say of which rows; expected `share(where …)`")
                : Optional.of(new FormulaUnit.Fraction());
    }

    private Optional<FormulaUnit> mean(MeanAggregate mean, RowTypes rows) {
        Optional<FormulaUnit> unit = values(mean, mean.getValue(), rows);
        if (mean.getWeight() == null) {
            return unit;
        }
        Optional<ValueType> weight = rows.of(mean.getWeight());
        if (weight.isPresent() && !CommonType.isNumber(weight.get())) {
            return problem(
                    mean.getWeight(),
                    IssueCodes.NUMBER_EXPECTED,
                    "the weight `" + SourceText.of(mean.getWeight()) + "` is " + withArticle(weight.get())
                            + "; expected a number");
        }
        return unit.filter(known -> weight.isPresent());
    }

    private Optional<FormulaUnit> values(Aggregate aggregate, Expression value, RowTypes rows) {
        return rows.of(value).flatMap(type -> switch (type) {
            case ValueType.Whole whole -> Optional.of(new FormulaUnit.Plain());
            case ValueType.Decimal decimal ->
                Optional.of(ReviewValues.isScore(value) ? new FormulaUnit.Fraction() : new FormulaUnit.Plain());
            case ValueType.Money money -> Optional.of(new FormulaUnit.Money(money.currency()));
            case ValueType.Duration duration -> Optional.of(new FormulaUnit.Time());
            case ValueType.YesNo yesNo -> unfit(aggregate, value, type, "share(where " + SourceText.of(value) + ")");
            case ValueType.Text text -> unfit(aggregate, value, type, "count(distinct " + SourceText.of(value) + ")");
            case ValueType.Date date -> unfit(aggregate, value, type, "count(distinct " + SourceText.of(value) + ")");
            case ValueType.Timestamp timestamp ->
                unfit(aggregate, value, type, "count(distinct " + SourceText.of(value) + ")");
        });
    }

    private Optional<FormulaUnit> unfit(Aggregate aggregate, Expression value, ValueType type, String wayOut) {
        return problem(
                value,
                IssueCodes.NUMBER_EXPECTED,
                "`" + SourceText.of(value) + "` is " + withArticle(type) + "; `" + SourceText.of(aggregate)
                        + "` needs numbers, money or durations; perhaps `" + wayOut + "`");
    }

    /** What a row of a source is called in the singular: the author's word, else the source's name. */
    public static String countedAs(Source source) {
        return Clauses.first(source.getClauses(), RowClause.class)
                .map(RowClause::getWord)
                .orElse(source.getName() == null ? "" : source.getName());
    }

    private Optional<FormulaUnit> problem(EObject element, String code, String message) {
        problems.accept(new TypeProblem(element, code, message));
        return Optional.empty();
    }
}
