package scorecard.engine.relational;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexWindowBounds;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;

/**
 * A pass that fetches the values at the ranks of all quantiles of one value.
 *
 * <p>Equal values are counted first; then a running sum of the counts tells which ranks each value holds, and only values
 * at a wanted rank are returned. All of it in whole numbers, so that no rank is missed by rounding.
 */
public final class QuantilePass implements Pass {
    private static final String VALUE = "value";
    private static final String HELD = "held";
    private static final String UP_TO = "up to";
    private static final String ALL = "all";

    private final SourceTables tables;
    private final SourceTable table;
    private final Population over;
    private final RowExpression value;
    private final List<Aggregate.Quantile> quantiles;
    private final RowGroups groups;

    /** @param quantiles at least one, all of the same population and value */
    QuantilePass(
            SourceTables tables,
            SourceTable table,
            List<Aggregate.Quantile> quantiles,
            Function<List<String>, RowGroups> groups) {
        this.tables = tables;
        this.table = table;
        this.over = quantiles.getFirst().over();
        this.value = quantiles.getFirst().value();
        this.quantiles = List.copyOf(quantiles);
        this.groups = groups.apply(List.of(DayTables.PERIOD, VALUE, HELD, UP_TO, ALL));
    }

    @Override
    public SourceTable table() {
        return table;
    }

    @Override
    public List<Aggregate> aggregates() {
        return List.copyOf(quantiles);
    }

    @Override
    public String title() {
        return "values at the ranks of quantiles";
    }

    @Override
    public String sql(Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        over.where().ifPresent(where -> builder.filter(values.of(where)));
        RexNode valueOfRow = values.of(value);
        builder.filter(builder.isNotNull(valueOfRow));
        List<RexNode> grouped = new ArrayList<>(rows.period());
        grouped.addAll(groups.called(builder, groups.texts(algebra.rex(), groups.values(values))));
        grouped.add(builder.alias(valueOfRow, VALUE));
        builder.project(grouped);
        addHeldCounts(builder);
        addRunningCounts(builder);
        builder.filter(builder.or(quantiles.stream()
                .map(quantile -> ExactRank.of(quantile).heldByRow(builder, HELD, UP_TO, ALL))
                .toList()));
        return tables.dialect().statement(builder.build());
    }

    private void addHeldCounts(RelBuilder builder) {
        int periods = perPeriod() ? 1 : 0;
        List<RexNode> always = new ArrayList<>(builder.fields().subList(0, periods));
        always.add(builder.field(VALUE));
        builder.aggregate(
                groups.key(builder, always, builder.fields().subList(periods, periods + groups.size())),
                builder.countStar(HELD));
        if (!groups.isTotalOnly()) {
            List<RexNode> inOrder = new ArrayList<>(builder.fields().subList(0, periods));
            groups.names().forEach(name -> inOrder.add(builder.field(name)));
            inOrder.add(builder.field(VALUE));
            inOrder.add(builder.field(HELD));
            builder.project(inOrder);
        }
    }

    private void addRunningCounts(RelBuilder builder) {
        List<RexNode> partition = builder.fields().subList(0, (perPeriod() ? 1 : 0) + groups.size());
        List<RexNode> columns = new ArrayList<>(builder.fields());
        columns.add(builder.aggregateCall(SqlStdOperatorTable.SUM, builder.field(HELD))
                .over()
                .partitionBy(partition)
                .orderBy(builder.field(VALUE))
                .rowsBetween(RexWindowBounds.UNBOUNDED_PRECEDING, RexWindowBounds.CURRENT_ROW)
                .as(UP_TO));
        columns.add(builder.aggregateCall(SqlStdOperatorTable.SUM, builder.field(HELD))
                .over()
                .partitionBy(partition)
                .as(ALL));
        builder.project(columns);
    }

    @Override
    public RowGroups groups() {
        return groups;
    }

    @Override
    public Map<Aggregate, List<String>> outputs() {
        Map<Aggregate, List<String>> outputs = new LinkedHashMap<>();
        quantiles.forEach(quantile -> outputs.put(quantile, List.of(VALUE)));
        return outputs;
    }

    @Override
    public boolean hasOneRowPerGroup() {
        return false;
    }

    @Override
    public List<Parts> parts(List<List<Object>> rows) {
        List<ExactRank.Held> held = rows.stream()
                .map(row -> new ExactRank.Held(
                        MeasuredParts.number(value.type(), row.get(0), table),
                        count(row.get(1)),
                        count(row.get(2)),
                        count(row.get(3))))
                .toList();
        return quantiles.stream()
                .map(quantile -> ExactRank.of(quantile).parts(held))
                .toList();
    }

    private static long count(Object result) {
        BigDecimal number = ExactResult.number(result);
        return number.longValueExact();
    }
}
