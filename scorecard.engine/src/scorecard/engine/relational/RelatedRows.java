package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Match;
import scorecard.engine.plan.RowExpression.Related;
import scorecard.engine.plan.Subexpressions;

/**
 * Values of related rows, joined once for each expression when it is first asked for. The related rows are grouped to one
 * row before they are joined, so the number of rows stays the same: by their own columns where nothing else tells to which
 * row they belong, else by the row they belong to, found in rows like those on top of the builder.
 */
final class RelatedRows {
    private final Algebra algebra;
    private final SourceTables tables;
    private final StoredRows stored;
    private final RelBuilder builder;
    private final OuterRows outer;
    private final Map<Asked, Integer> joined = new HashMap<>();

    private record Asked(Related related, boolean instant) {}

    RelatedRows(Algebra algebra, SourceTables tables, StoredRows stored, RelBuilder builder, OuterRows outer) {
        this.algebra = algebra;
        this.tables = tables;
        this.stored = stored;
        this.builder = builder;
        this.outer = outer;
    }

    /**
     * The index of the field that holds what related rows give.
     *
     * @param instant whether a moment is wanted as an instant
     */
    private int find(Related related, boolean instant) {
        Asked asked = new Asked(related, instant);
        Integer known = joined.get(asked);
        if (known != null) {
            return known;
        }
        int fields = builder.fields().size();
        int value = isCorrelated(related) ? joinByRow(asked) : joinByColumns(asked);
        joined.put(asked, fields + value);
        return fields + value;
    }

    /** The value that related rows give, in the rows on top of the builder. */
    RexNode of(Related related) {
        return behind(0, related, false);
    }

    /** The same as an instant. */
    RexNode instantOf(Related related) {
        return behind(0, related, true);
    }

    /**
     * The value in rows that stand behind others.
     *
     * @param width how many fields stand before theirs
     * @param instant whether a moment is wanted as an instant
     */
    RexNode behind(int width, Related related, boolean instant) {
        // finding may add the field, so the builder is asked for it after
        int index = width + find(related, instant);
        return value(related, builder.field(index));
    }

    /** The value from the field that holds it: none is nothing for a count, and no for a question. */
    private RexNode value(Related related, RexNode field) {
        return switch (related.what()) {
            case EXISTS -> builder.isNotNull(field);
            case COUNT -> builder.call(SqlStdOperatorTable.COALESCE, field, new ExactNumbers(algebra).literal(0));
            case SUM, MINIMUM, MAXIMUM, FIRST, LAST -> field;
        };
    }

    private static boolean isCorrelated(Related related) {
        return expressions(related)
                        .flatMap(Subexpressions::ofOwnRow)
                        .anyMatch(part -> part instanceof RowExpression.OfOuterRow
                                || part instanceof RowExpression.PeriodBound
                                || part instanceof RowExpression.StartOfPreviousPeriod)
                || related.by().isEmpty();
    }

    private static Stream<RowExpression> expressions(Related related) {
        return Stream.concat(related.where().stream(), related.value().stream());
    }

    /** {@code LEFT JOIN (SELECT k, … FROM related GROUP BY k) ON k = k}. */
    private int joinByColumns(Asked asked) {
        Related related = asked.related();
        RowsOfAnother rows = rowsOfAnother(related);
        related.where().ifPresent(where -> builder.filter(values(rows).of(where)));
        List<RexNode> keys =
                related.by().stream().map(match -> rows.column(match.related())).toList();
        aggregate(asked, rows, keys);
        List<RexNode> conditions = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            RexNode own = beside(outer, related.by().get(index));
            conditions.add(builder.equals(own, builder.field(2, 1, index)));
        }
        builder.join(JoinRelType.LEFT, conditions);
        return keys.size();
    }

    /** {@code LEFT JOIN (SELECT row, … FROM rows JOIN related ON … GROUP BY row) ON row = row}. */
    private int joinByRow(Asked asked) {
        Related related = asked.related();
        List<Integer> identity = outer.identity();
        OuterRows again = outer.again();
        expressions(related)
                .flatMap(Subexpressions::ofOwnRow)
                .filter(RowExpression.OfOuterRow.class::isInstance)
                .forEach(part -> new RowValues(algebra, again).of(((RowExpression.OfOuterRow) part).value()));
        int width = builder.fields().size();
        RowsOfAnother rows = rowsOfAnother(related);
        List<RexNode> matches = related.by().stream()
                .map(match -> builder.equals(
                        beside(again, match),
                        builder.field(
                                2,
                                1,
                                StoredRows.index(
                                        rows.table(), rows.table().columns().get(match.related())))))
                .toList();
        builder.join(JoinRelType.INNER, matches);
        RowFields both = rows.beside(again, width);
        related.where().ifPresent(where -> builder.filter(values(both).of(where)));
        List<RexNode> keys = again.identity().stream()
                .map(builder::field)
                .map(RexNode.class::cast)
                .toList();
        aggregate(asked, both, keys);
        List<RexNode> conditions = new ArrayList<>();
        for (int index = 0; index < identity.size(); index++) {
            conditions.add(builder.equals(builder.field(2, 0, identity.get(index)), builder.field(2, 1, index)));
        }
        builder.join(JoinRelType.LEFT, conditions);
        return keys.size();
    }

    private RexNode beside(RowFields rows, Match match) {
        SourceTable table = rows.own().table();
        return builder.field(2, 0, StoredRows.index(table, table.columns().get(match.own())));
    }

    /** The related rows on top of the builder, with all that their expressions look at. */
    private RowsOfAnother rowsOfAnother(Related related) {
        SourceTable table = tables.bySource().get(related.source());
        RowsOfAnother rows = new RowsOfAnother(algebra, tables, stored, builder, table);
        expressions(related).forEach(expression -> prepare(expression, rows));
        return rows;
    }

    private static void prepare(RowExpression expression, RowsOfAnother rows) {
        Subexpressions.ofOwnRow(expression).forEach(part -> {
            switch (part) {
                case RowExpression.Navigation navigation -> rows.pointedTo(navigation.references());
                case RowExpression.Related nested -> {
                    rows.related(nested);
                    if (SourceTable.isMoment(nested.type())) {
                        rows.relatedInstant(nested);
                    }
                }
                case RowExpression.Neighbour neighbour -> rows.neighbour(neighbour);
                default -> {
                    // looks at nothing but its operands
                }
            }
        });
    }

    private void aggregate(Asked asked, RowFields rows, List<RexNode> keys) {
        Related related = asked.related();
        if (related.value().isEmpty()) {
            builder.aggregate(builder.groupKey(keys), builder.countStar("value"));
            return;
        }
        RowValues values = values(rows);
        RowExpression expression = related.value().get();
        RexNode value = asked.instant() ? values.instant(expression) : values.of(expression);
        AggCall call = switch (related.what()) {
            case SUM -> builder.aggregateCall(SqlStdOperatorTable.SUM, value);
            case MINIMUM -> builder.aggregateCall(SqlStdOperatorTable.MIN, value);
            case MAXIMUM -> builder.aggregateCall(SqlStdOperatorTable.MAX, value);
            case FIRST -> picked(SqlStdOperatorTable.ARG_MIN, value, rows);
            case LAST -> picked(SqlStdOperatorTable.ARG_MAX, value, rows);
            case EXISTS, COUNT -> throw new IllegalArgumentException("related rows are counted without a value");
        };
        builder.aggregate(builder.groupKey(keys), call.as("value"));
    }

    private AggCall picked(SqlAggFunction pick, RexNode value, RowFields rows) {
        RexNode order = rows.own().field(rows.own().table().order());
        builder.filter(builder.isNotNull(value));
        return builder.aggregateCall(pick, value, order);
    }

    private RowValues values(RowFields rows) {
        return new RowValues(algebra, rows);
    }
}
