package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlBasicFunction;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.Aggregate;

/**
 * Counts the different days of groups, one binary digit for each: rows set the digit of their day, larger groups have the digits of all
 * their smaller ones with the same value of the column, and digits are counted at the end. No row is put in order.
 */
final class DaysOfGroups {
    private static final String SMALLEST = "days of smallest groups";
    private static final String DAYS = "days";
    private static final String VALUE = "value of group";
    private static final String COUNT = "different";
    private static final SqlFunction BIT_COUNT =
            SqlBasicFunction.create("BIT_COUNT", ReturnTypes.BIGINT_NULLABLE, OperandTypes.ANY);

    private final SourceTables tables;
    private final SourceTable table;
    private final Aggregate.CountDistinct distinct;
    private final Optional<Integer> column;
    private final RowGroups groups;

    /** @param counted what the value of the count was proved to be */
    DaysOfGroups(
            SourceTables tables,
            SourceTable table,
            Aggregate.CountDistinct distinct,
            DayOfGroup counted,
            RowGroups groups) {
        this.tables = tables;
        this.table = table;
        this.distinct = distinct;
        this.column = counted.column();
        this.groups = groups;
    }

    PassSteps steps(Optional<LocalDateTime> asOf, NumberedGroups numbered) {
        Algebra algebra = new Algebra();
        RelBuilder smallest = ofSmallest(algebra, asOf, numbered);
        RelDataType type = smallest.peek().getRowType();
        String making = tables.dialect().createTableAs() + " "
                + tables.dialect().quoted(SMALLEST) + " AS\n"
                + tables.dialect().statement(smallest.build());
        RelBuilder builder = algebra.builder();
        builder.push(algebra.rows(SMALLEST, type));
        count(algebra, builder, numbered);
        return new PassSteps(
                List.of(SMALLEST), List.of(making), tables.dialect().statement(builder.build()));
    }

    private RelBuilder ofSmallest(Algebra algebra, Optional<LocalDateTime> asOf, NumberedGroups numbered) {
        RowsByPeriod rows = RowsByPeriod.byBlock(algebra, tables, table, List.of(distinct), asOf);
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        List<RexNode> conditions = new ArrayList<>();
        distinct.over().where().map(values::of).ifPresent(conditions::add);
        column.map(groups.expressions()::get)
                .map(values::of)
                .map(builder::isNotNull)
                .ifPresent(conditions::add);
        List<RexNode> keys = new ArrayList<>(rows.period());
        keys.add(rows.block());
        keys.addAll(numbered.keysOf(groups.values(values)));
        builder.filter(conditions);
        List<String> names = new ArrayList<>(List.of(DayTables.STRETCH, DayTables.BLOCK));
        numbered.keys().forEach(key -> names.add(groups.names().get(key)));
        new GroupInOrder(builder)
                .by(
                        keys,
                        names,
                        List.of(builder.aggregateCall(SqlStdOperatorTable.BIT_OR, rows.digit())
                                .as(DAYS)));
        return builder;
    }

    private void count(Algebra algebra, RelBuilder builder, NumberedGroups numbered) {
        GroupSets sets = numbered.numbering().sets();
        int first = builder.fields().size();
        numbered.join(
                algebra,
                builder,
                List.copyOf(builder.fields().subList(2, 2 + numbered.keys().size())));
        List<RexNode> keys = new ArrayList<>(builder.fields(List.of(DayTables.STRETCH, DayTables.BLOCK)));
        List<String> names = new ArrayList<>(List.of(DayTables.STRETCH, DayTables.BLOCK));
        column.ifPresent(own -> {
            keys.add(builder.field(first + numbered.numbering().value(own)));
            names.add(VALUE);
        });
        keys.addAll(numbered.numbers(builder, first));
        names.addAll(sets.names());
        new GroupInOrder(builder)
                .by(
                        keys,
                        names,
                        List.of(builder.aggregateCall(SqlStdOperatorTable.BIT_OR, builder.field(DAYS))
                                .as(DAYS)),
                        all -> sets.key(builder, all, all.size() - sets.size()));
        SmallestGroups.joinPeriods(algebra, tables, builder);
        List<String> result = new ArrayList<>(List.of(DayTables.PERIOD));
        result.addAll(sets.names());
        RexNode different = builder.call(BIT_COUNT, builder.field(DAYS));
        new GroupInOrder(builder)
                .by(
                        builder.fields(result),
                        result,
                        List.of(builder.aggregateCall(SqlStdOperatorTable.SUM, different)
                                .as(COUNT)));
        List<RexNode> columns = new ArrayList<>(builder.fields(result));
        columns.add(algebra.rex().makeAbstractCast(algebra.types().whole(), builder.field(COUNT), false));
        result.add(COUNT);
        builder.project(columns, result, true);
    }
}
