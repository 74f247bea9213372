package scorecard.engine.relational;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.util.DateString;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Operator;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Source;
import scorecard.engine.relational.RowFields.FieldsOfRow;
import scorecard.engine.type.ValueType;

/**
 * Row expressions as algebra, with SQL's three-valued logic for what is missing.
 *
 * <p>Durations are milliseconds and timestamps are instants, so that {@code resolved_at - opened_at} is the time that
 * really passed; the difference of two dates is 24 hours for each day between them, in every zone.
 */
final class RowValues {
    private final Algebra algebra;
    private final RexBuilder rex;
    private final SqlTypes types;
    private final ExactNumbers numbers;
    private final RowFunctions functions;
    private final RowFields row;
    private final boolean in64Bits;
    private final boolean textsByFunction;

    RowValues(Algebra algebra, RowFields row) {
        this(algebra, row, false, false);
    }

    private RowValues(Algebra algebra, RowFields row, boolean in64Bits, boolean textsByFunction) {
        this.algebra = algebra;
        this.rex = algebra.rex();
        this.types = algebra.types();
        this.in64Bits = in64Bits;
        this.textsByFunction = textsByFunction;
        this.numbers = new ExactNumbers(algebra, in64Bits);
        this.functions = new RowFunctions(rex, types);
        this.row = row;
    }

    /**
     * The same values, but whole numbers are computed in 64 bits, those of derived columns too: much faster than in 128 where they
     * fit, and refused by the database where they do not.
     */
    static RowValues in64Bits(Algebra algebra, RowFields row) {
        return new RowValues(algebra, row, true, false);
    }

    /** The same values, with functions that only databases have that run passes in steps. */
    static RowValues inSteps(Algebra algebra, RowFields row) {
        boolean keepsTextsOnce = row.own().table().source().reader() instanceof Reader.Parquet;
        return new RowValues(algebra, row, false, keepsTextsOnce);
    }

    ExactNumbers numbers() {
        return numbers;
    }

    /** The value: a date as date, a timestamp as instant, everything else as stored. */
    RexNode of(RowExpression expression) {
        return switch (expression) {
            case RowExpression.ColumnValue(String column, ValueType type) ->
                in64Bits ? computed(column) : value(column);
            case RowExpression.PeriodBound bound -> row.bound(bound);
            case RowExpression.StartOfPreviousPeriod start -> row.startOfPreviousPeriod(start);
            case RowExpression.OpenInstant instant -> row.openInstant(instant);
            case RowExpression.BusinessTime time -> businessTime(time);
            case RowExpression.Related related -> row.related(related);
            case RowExpression.OfOuterRow(RowExpression value) -> new RowValues(algebra, row.outer()).of(value);
            case RowExpression.Neighbour neighbour -> row.neighbour(neighbour);
            case RowExpression.Navigation(List<String> references, String column, ValueType type) ->
                value(row.pointedTo(references), column);
            case RowExpression.TextLiteral(String value) ->
                rex.makeLiteral(value, types.of(new ValueType.Text()), false);
            case RowExpression.YesNoLiteral(boolean value) -> rex.makeLiteral(value);
            case RowExpression.NumberLiteral(BigDecimal value, ValueType type) -> numbers.literal(value);
            case RowExpression.DateLiteral(LocalDate value) -> rex.makeDateLiteral(new DateString(value.toString()));
            case RowExpression.TimestampLiteral(LocalDateTime value) -> numbers.literal(Instants.of(value, zone()));
            case RowExpression.Arithmetic arithmetic -> arithmetic(arithmetic);
            case RowExpression.Proportion(RowExpression part, RowExpression whole, int decimals) ->
                new ExactQuotient(rex, types).of(of(part), of(whole), decimals);
            case RowExpression.Comparison(RowExpression.Relation relation, RowExpression left, RowExpression right) ->
                asksForText(relation, left, right)
                        ? isOneOf(relation, left, List.of(right))
                        : rex.makeCall(operator(relation), comparable(List.of(left, right)));
            case RowExpression.And(List<RowExpression> conditions) -> all(SqlStdOperatorTable.AND, conditions, true);
            case RowExpression.Or(List<RowExpression> conditions) -> all(SqlStdOperatorTable.OR, conditions, false);
            case RowExpression.Not(RowExpression condition) -> rex.makeCall(SqlStdOperatorTable.NOT, of(condition));
            case RowExpression.Membership(RowExpression value, List<RowExpression.Literal> members) ->
                membership(value, members);
            case RowExpression.IsMissing(RowExpression value) -> rex.makeCall(SqlStdOperatorTable.IS_NULL, of(value));
            case RowExpression.OrElse(RowExpression value, RowExpression otherwise, ValueType type) ->
                rex.makeCall(SqlStdOperatorTable.COALESCE, comparable(List.of(value, otherwise)));
            case RowExpression.Conditional(
                    RowExpression condition,
                    RowExpression then,
                    RowExpression otherwise,
                    ValueType type) -> conditional(of(condition), comparable(List.of(then, otherwise)));
            case RowExpression.Extreme(RowExpression.End end, List<RowExpression> values, ValueType type) ->
                functions.extreme(end, comparable(values));
            case RowExpression.Rewritten(RowExpression.Rewriting how, RowExpression text) ->
                functions.rewritten(how, of(text));
            case RowExpression.LengthOfText(RowExpression text) -> functions.length(of(text));
            case RowExpression.TextTest(RowExpression.Position position, RowExpression text, RowExpression part) ->
                functions.test(position, of(text), of(part));
            case RowExpression.PartOfMoment(RowExpression.MomentPart part, RowExpression moment) ->
                functions.part(part, moment.type() instanceof ValueType.Timestamp ? local(moment) : of(moment));
        };
    }

    private RexNode value(String column) {
        return value(row.own(), column);
    }

    /** A derived column is computed anew where that is as quick as reading it; those of derived rows come from other rows. */
    private RexNode computed(String column) {
        Source source = row.own().table().source();
        return source.column(column)
                .derivation()
                .filter(derivation -> !(source.reader() instanceof Reader.From)
                        && derivation.type() instanceof ValueType.Whole
                        && DerivationStep.isComputedCheaply(derivation))
                .map(this::of)
                .orElseGet(() -> value(column));
    }

    private static RexNode value(FieldsOfRow of, String column) {
        ValueType type = of.table().source().column(column).type();
        return of.field(
                type instanceof ValueType.Timestamp
                        ? of.table().instants().get(column)
                        : of.table().columns().get(column));
    }

    private static RexNode instant(FieldsOfRow of, String column) {
        return of.field(of.table().instants().get(column));
    }

    private ZoneId zone() {
        return row.own().table().zone();
    }

    private RexNode arithmetic(RowExpression.Arithmetic arithmetic) {
        RowExpression left = arithmetic.left();
        RowExpression right = arithmetic.right();
        boolean leftMoment = SourceTable.isMoment(left.type());
        boolean rightMoment = SourceTable.isMoment(right.type());
        if (leftMoment && rightMoment) {
            return elapsed(arithmetic.operator(), left, right);
        }
        if (leftMoment || rightMoment) {
            return moved(arithmetic, leftMoment ? left : right, leftMoment ? right : left);
        }
        return switch (arithmetic.operator()) {
            case PLUS -> numbers.combined(SqlStdOperatorTable.PLUS, of(left), of(right));
            case MINUS -> numbers.combined(SqlStdOperatorTable.MINUS, of(left), of(right));
            case TIMES -> numbers.product(of(left), of(right));
            case DIVIDED_BY -> new ExactQuotient(rex, types).of(of(left), of(right));
        };
    }

    private RexNode elapsed(Operator operator, RowExpression left, RowExpression right) {
        if (operator != Operator.MINUS) {
            throw new IllegalArgumentException("moments can only be subtracted from each other");
        }
        boolean days = left.type() instanceof ValueType.Date && right.type() instanceof ValueType.Date;
        return days
                ? rex.makeCall(SqlStdOperatorTable.MINUS, milliseconds(left), milliseconds(right))
                : rex.makeCall(SqlStdOperatorTable.MINUS, instant(left), instant(right));
    }

    private RexNode businessTime(RowExpression.BusinessTime time) {
        RexNode to = row.openTime(time.calendar(), time.to(), instant(time.to()));
        RexNode from = row.openTime(time.calendar(), time.from(), instant(time.from()));
        return rex.makeCall(SqlStdOperatorTable.MINUS, to, from);
    }

    private RexNode milliseconds(RowExpression date) {
        return rex.makeCall(Functions.MILLISECONDS_OF_DAY, of(date));
    }

    private RexNode moved(RowExpression.Arithmetic arithmetic, RowExpression moment, RowExpression duration) {
        boolean possible = arithmetic.type() instanceof ValueType.Timestamp
                && duration.type() instanceof ValueType.Duration
                && (arithmetic.operator() == Operator.PLUS
                        || arithmetic.operator() == Operator.MINUS && moment == arithmetic.left());
        if (!possible) {
            throw new IllegalArgumentException("a moment plus or minus a duration is a timestamp: " + arithmetic);
        }
        SqlOperator operator =
                arithmetic.operator() == Operator.PLUS ? SqlStdOperatorTable.PLUS : SqlStdOperatorTable.MINUS;
        return numbers.combined(operator, instant(moment), of(duration));
    }

    /** Values that may be compared or stand for each other: of one type and scale. */
    private List<RexNode> comparable(List<? extends RowExpression> expressions) {
        boolean instants = expressions.stream().anyMatch(each -> each.type() instanceof ValueType.Timestamp);
        List<RexNode> values = new ArrayList<>();
        expressions.forEach(expression -> values.add(instants ? instant(expression) : of(expression)));
        return numbers.aligned(values);
    }

    /** The instant of a timestamp, or of the first moment of a date that stands beside one. */
    RexNode instant(RowExpression moment) {
        if (moment.type() instanceof ValueType.Timestamp) {
            return of(moment);
        }
        if (moment instanceof RowExpression.ColumnValue(String column, ValueType.Date date)) {
            return instant(row.own(), column);
        }
        if (moment instanceof RowExpression.Navigation(List<String> references, String column, ValueType.Date date)) {
            return instant(row.pointedTo(references), column);
        }
        if (moment instanceof RowExpression.DateLiteral(LocalDate value)) {
            return numbers.literal(Instants.of(value, zone()));
        }
        if (moment instanceof RowExpression.PeriodBound(Selection.Edge edge, ValueType.Date date)) {
            return row.bound(new RowExpression.PeriodBound(edge, new ValueType.Timestamp()));
        }
        if (moment instanceof RowExpression.StartOfPreviousPeriod) {
            return row.startOfPreviousPeriod(new RowExpression.StartOfPreviousPeriod(new ValueType.Timestamp()));
        }
        if (moment instanceof RowExpression.OpenInstant) {
            return row.openInstant(new RowExpression.OpenInstant(new ValueType.Timestamp()));
        }
        if (moment instanceof RowExpression.OfOuterRow(RowExpression value)) {
            return new RowValues(algebra, row.outer()).instant(value);
        }
        if (moment instanceof RowExpression.Related related) {
            return row.relatedInstant(related);
        }
        if (moment.type() instanceof ValueType.Date) {
            return clocks().instantOfDay(of(moment));
        }
        throw new IllegalArgumentException("not a moment: " + moment);
    }

    /** A timestamp as it is shown by the clocks of the row's zone. */
    RexNode local(RowExpression timestamp) {
        return switch (timestamp) {
            case RowExpression.ColumnValue(String column, ValueType.Timestamp type) -> local(row.own(), column);
            case RowExpression.Navigation(List<String> references, String column, ValueType.Timestamp type)
            when row.pointedTo(references).table().zone().equals(zone()) -> local(row.pointedTo(references), column);
            default -> clocks().local(of(timestamp));
        };
    }

    private static RexNode local(FieldsOfRow of, String column) {
        return of.field(of.table().columns().get(column));
    }

    private ClocksOfZone clocks() {
        return new ClocksOfZone(rex, types, zone());
    }

    private RexNode conditional(RexNode condition, List<RexNode> branches) {
        RelDataType type = types.factory()
                .leastRestrictive(branches.stream().map(RexNode::getType).toList());
        return rex.makeCall(type, SqlStdOperatorTable.CASE, List.of(condition, branches.get(0), branches.get(1)));
    }

    private RexNode all(SqlOperator operator, List<RowExpression> conditions, boolean ofNone) {
        return switch (conditions.size()) {
            case 0 -> rex.makeLiteral(ofNone);
            case 1 -> of(conditions.getFirst());
            // A filter must not hold an `and` directly within an `and`, nor an `or` within an `or`.
            default ->
                RexUtil.flatten(
                        rex,
                        rex.makeCall(operator, conditions.stream().map(this::of).toList()));
        };
    }

    private boolean asksForText(RowExpression.Relation relation, RowExpression value, RowExpression literal) {
        boolean equality = relation == RowExpression.Relation.EQUAL || relation == RowExpression.Relation.NOT_EQUAL;
        return textsByFunction
                && equality
                && value instanceof RowExpression.ColumnValue
                && literal instanceof RowExpression.TextLiteral;
    }

    private RexNode isOneOf(RowExpression.Relation relation, RowExpression value, List<? extends RowExpression> texts) {
        RexNode array = rex.makeCall(
                SqlStdOperatorTable.ARRAY_VALUE_CONSTRUCTOR,
                texts.stream().map(this::of).toList());
        RexNode found = rex.makeCall(Functions.IS_ONE_OF, array, of(value));
        return relation == RowExpression.Relation.EQUAL ? found : rex.makeCall(SqlStdOperatorTable.NOT, found);
    }

    private RexNode membership(RowExpression value, List<RowExpression.Literal> members) {
        RowExpression.Relation equal = RowExpression.Relation.EQUAL;
        if (!members.isEmpty() && members.stream().allMatch(member -> asksForText(equal, value, member))) {
            return isOneOf(equal, value, members);
        }
        List<RowExpression> equalities = new ArrayList<>();
        members.forEach(
                member -> equalities.add(new RowExpression.Comparison(RowExpression.Relation.EQUAL, value, member)));
        return all(SqlStdOperatorTable.OR, equalities, false);
    }

    private static SqlOperator operator(RowExpression.Relation relation) {
        return switch (relation) {
            case EQUAL -> SqlStdOperatorTable.EQUALS;
            case NOT_EQUAL -> SqlStdOperatorTable.NOT_EQUALS;
            case LESS -> SqlStdOperatorTable.LESS_THAN;
            case AT_MOST -> SqlStdOperatorTable.LESS_THAN_OR_EQUAL;
            case GREATER -> SqlStdOperatorTable.GREATER_THAN;
            case AT_LEAST -> SqlStdOperatorTable.GREATER_THAN_OR_EQUAL;
        };
    }
}
