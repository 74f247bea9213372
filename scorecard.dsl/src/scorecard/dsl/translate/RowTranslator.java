package scorecard.dsl.translate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.scoping.Age;
import scorecard.dsl.scoping.OuterRow;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.BusinessTime;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Conditional;
import scorecard.dsl.scorecard.Conjunction;
import scorecard.dsl.scorecard.Disjunction;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Extreme;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.MissingTest;
import scorecard.dsl.scorecard.MomentLiteral;
import scorecard.dsl.scorecard.MomentPart;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.Negation;
import scorecard.dsl.scorecard.NegativeLiteral;
import scorecard.dsl.scorecard.Neighbour;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.Parameter;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.PeriodBound;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Relation;
import scorecard.dsl.scorecard.ReviewAlignment;
import scorecard.dsl.scorecard.ReviewFailure;
import scorecard.dsl.scorecard.ReviewScore;
import scorecard.dsl.scorecard.TextFunction;
import scorecard.dsl.scorecard.TextLiteral;
import scorecard.dsl.scorecard.TextTest;
import scorecard.dsl.scorecard.TruthLiteral;
import scorecard.dsl.typing.BoundOfDay;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.typing.StartOfDay;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.type.ValueType;

/** Expressions over one row to plan; their types were checked before. */
final class RowTranslator {

    private final RowTypes types = RowTypes.unreported();
    private final Bindings bindings;

    RowTranslator() {
        this(Bindings.none());
    }

    /** @param bindings of the KPI the expressions belong to */
    RowTranslator(Bindings bindings) {
        this.bindings = bindings;
    }

    /** A literal, or a parameter that is bound, as a value of a type. */
    RowExpression.Literal argument(Expression expression, ValueType type) {
        RowExpression.Literal value = (RowExpression.Literal)
                (expression instanceof Opposite opposite
                        ? literal(opposite)
                        : StartOfDay.isMeant(expression, type) ? startOfDay(expression) : translate(expression));
        return value instanceof RowExpression.NumberLiteral number
                ? new RowExpression.NumberLiteral(number.value(), type)
                : value;
    }

    RowExpression translate(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> translate(parenthesised.getInner());
            case Reference reference
            when reference.getTarget() instanceof Parameter parameter -> bindings.of(parameter);
            case Reference reference -> reference(reference);
            case PeriodBound bound -> bound(bound, new ValueType.Timestamp());
            case BusinessTime time ->
                new RowExpression.BusinessTime(
                        translate(time.getFrom()), translate(time.getTo()), BusinessCalendar.of(time));
            case Navigation navigation ->
                ofItsRow(
                        navigation,
                        new RowExpression.Navigation(
                                references(navigation.getFrom(), new ArrayList<>()),
                                navigation.getColumn().getName(),
                                type(navigation)));
            case Aggregate related -> new RelatedTranslator(this).translate(related, type(related));
            case Neighbour neighbour ->
                new RowExpression.Neighbour(
                        neighbour.isFollowed() ? RowExpression.Side.AFTER : RowExpression.Side.BEFORE,
                        RelatedTranslator.milliseconds(neighbour.getWithin()),
                        neighbour.getKeys().stream().map(Column::getName).toList(),
                        Optional.ofNullable(neighbour.getAmong()).map(this::translate));
            case TextTest test -> new RowFunctionTranslator(this).translate(test);
            case TextFunction function -> new RowFunctionTranslator(this).translate(function);
            case MomentPart part -> new RowFunctionTranslator(this).translate(part);
            case Extreme extreme -> new RowFunctionTranslator(this).translate(extreme, type(extreme));
            case ReviewScore score -> RubricTranslator.score(score);
            case ReviewFailure failure -> RubricTranslator.failure(failure);
            case ReviewAlignment alignment -> RubricTranslator.alignment(alignment);
            case Disjunction either -> new RowExpression.Or(disjuncts(either, new ArrayList<>()));
            case Conjunction both -> new RowExpression.And(conjuncts(both, new ArrayList<>()));
            case Negation not -> new RowExpression.Not(translate(not.getOperand()));
            case Comparison comparison ->
                new RowExpression.Comparison(
                        relation(comparison.getRelation()),
                        beside(comparison.getLeft(), comparison.getRight()),
                        beside(comparison.getRight(), comparison.getLeft()));
            case Membership membership -> membership(membership);
            case MissingTest test -> missing(test);
            case Fallback fallback ->
                new RowExpression.OrElse(
                        beside(fallback.getValue(), fallback.getOtherwise()),
                        beside(fallback.getOtherwise(), fallback.getValue()),
                        type(fallback));
            case Conditional conditional ->
                new RowExpression.Conditional(
                        translate(conditional.getCondition()),
                        beside(conditional.getThen(), conditional.getOtherwise()),
                        beside(conditional.getOtherwise(), conditional.getThen()),
                        type(conditional));
            case Arithmetic operation ->
                new RowExpression.Arithmetic(
                        operator(operation),
                        beside(operation.getLeft(), operation.getRight()),
                        beside(operation.getRight(), operation.getLeft()),
                        type(operation));
            case Opposite opposite ->
                new RowExpression.Arithmetic(
                        RowExpression.Operator.MINUS,
                        new RowExpression.NumberLiteral(BigDecimal.ZERO, type(opposite)),
                        translate(opposite.getOperand()),
                        type(opposite));
            default -> literal(expression);
        };
    }

    private static RowExpression reference(Reference reference) {
        return Age.since(reference)
                .map(RowTranslator::age)
                .orElseGet(() -> ofItsRow(reference, column((Column) reference.getTarget())));
    }

    /** The value, of the row itself or of the one that it belongs to. */
    private static RowExpression ofItsRow(Expression expression, RowExpression value) {
        return OuterRow.isMeant(expression) ? new RowExpression.OfOuterRow(value) : value;
    }

    private static RowExpression age(Column since) {
        RowExpression column = column(since);
        return new RowExpression.Arithmetic(
                RowExpression.Operator.MINUS,
                new RowExpression.OpenInstant(column.type()),
                column,
                new ValueType.Duration());
    }

    private static RowExpression bound(PeriodBound bound, ValueType type) {
        return bound.isPrevious()
                ? new RowExpression.StartOfPreviousPeriod(type)
                : new RowExpression.PeriodBound(bound.isStart() ? Selection.Edge.START : Selection.Edge.END, type);
    }

    /** The value of a column of the row itself. */
    static RowExpression column(Column column) {
        return new RowExpression.ColumnValue(
                column.getName(), ColumnTypes.of(column).orElseThrow());
    }

    private static List<String> references(Expression from, List<String> into) {
        if (from instanceof Navigation navigation) {
            references(navigation.getFrom(), into);
        }
        into.add(References.column(from).orElseThrow().getName());
        return into;
    }

    private List<RowExpression> disjuncts(Expression expression, List<RowExpression> into) {
        if (expression instanceof Disjunction either) {
            disjuncts(either.getLeft(), into);
            into.add(translate(either.getRight()));
        } else {
            into.add(translate(expression));
        }
        return into;
    }

    private List<RowExpression> conjuncts(Expression expression, List<RowExpression> into) {
        if (expression instanceof Conjunction both) {
            conjuncts(both.getLeft(), into);
            into.add(translate(both.getRight()));
        } else {
            into.add(translate(expression));
        }
        return into;
    }

    private RowExpression membership(Membership membership) {
        ValueType type = type(membership.getValue());
        List<RowExpression.Literal> members = membership.getMembers().stream()
                .map(member -> StartOfDay.isMeant(member, type) ? startOfDay(member) : literal(member))
                .toList();
        return new RowExpression.Membership(translate(membership.getValue()), members);
    }

    private RowExpression missing(MissingTest test) {
        RowExpression missing = new RowExpression.IsMissing(translate(test.getValue()));
        return test.isNegated() ? new RowExpression.Not(missing) : missing;
    }

    private RowExpression beside(Expression expression, Expression other) {
        ValueType neighbour = type(other);
        if (BoundOfDay.isMeant(expression, neighbour)) {
            return boundOfDay(expression);
        }
        return StartOfDay.isMeant(expression, neighbour) ? startOfDay(expression) : translate(expression);
    }

    private static RowExpression boundOfDay(Expression expression) {
        return bound((PeriodBound) Parentheses.without(expression), new ValueType.Date());
    }

    static RowExpression.Literal startOfDay(Expression moment) {
        return new RowExpression.TimestampLiteral(date((MomentLiteral) moment).atStartOfDay());
    }

    private RowExpression.Literal literal(Expression literal) {
        return switch (literal) {
            case TextLiteral text -> new RowExpression.TextLiteral(text.getText());
            case TruthLiteral truth -> new RowExpression.YesNoLiteral(truth.isTrue());
            case Quantity quantity -> number(QuantityValue.of(quantity).orElseThrow(), type(quantity));
            case Opposite opposite ->
                number(
                        QuantityValue.of((Quantity) opposite.getOperand())
                                .orElseThrow()
                                .negated(),
                        type(opposite));
            case NegativeLiteral negative ->
                number(QuantityValue.of(negative.getQuantity()).orElseThrow().negated(), type(negative.getQuantity()));
            case MomentLiteral moment ->
                moment.getTime() == null
                        ? new RowExpression.DateLiteral(date(moment))
                        : new RowExpression.TimestampLiteral(ClockText.moment(moment.getDate(), moment.getTime())
                                .orElseThrow());
            default -> throw new IllegalArgumentException("not a literal: " + literal);
        };
    }

    private static LocalDate date(MomentLiteral moment) {
        return ClockText.date(moment.getDate()).orElseThrow();
    }

    private static RowExpression.NumberLiteral number(QuantityValue value, ValueType type) {
        BigDecimal number = value instanceof QuantityValue.Time
                ? value.value().movePointRight(3).setScale(0, RoundingMode.UNNECESSARY)
                : value.value();
        return new RowExpression.NumberLiteral(number, type);
    }

    private ValueType type(Expression expression) {
        return types.of(expression).orElseThrow(() -> new IllegalStateException("not checked: " + expression));
    }

    private static RowExpression.Operator operator(Arithmetic operation) {
        return switch (operation.getOperator()) {
            case PLUS -> RowExpression.Operator.PLUS;
            case MINUS -> RowExpression.Operator.MINUS;
            case TIMES -> RowExpression.Operator.TIMES;
            case DIVIDED_BY -> RowExpression.Operator.DIVIDED_BY;
        };
    }

    static RowExpression.Relation relation(Relation relation) {
        return switch (relation) {
            case EQUAL -> RowExpression.Relation.EQUAL;
            case NOT_EQUAL -> RowExpression.Relation.NOT_EQUAL;
            case LESS -> RowExpression.Relation.LESS;
            case AT_MOST -> RowExpression.Relation.AT_MOST;
            case GREATER -> RowExpression.Relation.GREATER;
            case AT_LEAST -> RowExpression.Relation.AT_LEAST;
        };
    }
}
