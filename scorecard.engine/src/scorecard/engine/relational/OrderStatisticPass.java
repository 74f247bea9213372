package scorecard.engine.relational;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlBasicAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;

/**
 * A pass that picks the values at fixed shares of all values, several of one value together: {@code QUANTILE_DISC(wait,
 * ARRAY[0.5, 0.9])}.
 *
 * <p>DuckDB's function yields the value at rank ⌈pn⌉, at least 1, and computes the rank of a decimal share in whole numbers,
 * so that it is the nearest rank of {@link ExactRank} exactly.
 */
public final class OrderStatisticPass implements NumberedPass {
    private static final String PICKED = "picked";
    private static final String ALL = "all";
    private static final SqlAggFunction QUANTILE_DISC = SqlBasicAggFunction.create(
            "QUANTILE_DISC",
            SqlKind.OTHER_FUNCTION,
            ReturnTypes.ARG0.andThen((binding, type) -> binding.getTypeFactory().createArrayType(type, -1)),
            OperandTypes.ANY_ANY);

    private final SourceTables tables;
    private final SourceTable table;
    private final Population over;
    private final RowExpression value;
    private final List<Aggregate.Quantile> quantiles;
    private final List<ExactRank> ranks;
    private final List<BigDecimal> shares;
    private final RowGroups groups;

    /** @param quantiles at least one, all of the same population and value and {@link ExactRank#hasFixedShares} */
    OrderStatisticPass(
            SourceTables tables,
            SourceTable table,
            List<Aggregate.Quantile> quantiles,
            Function<List<String>, RowGroups> groups) {
        this.tables = tables;
        this.table = table;
        this.over = quantiles.getFirst().over();
        this.value = quantiles.getFirst().value();
        this.quantiles = List.copyOf(quantiles);
        this.ranks = quantiles.stream().map(ExactRank::of).toList();
        this.shares = ranks.stream()
                .flatMap(rank -> rank.fixedShares().stream())
                .distinct()
                .toList();
        this.groups = groups.apply(Stream.concat(
                        Stream.of(DayTables.PERIOD, PICKED, ALL),
                        shares.stream().map(this::name))
                .toList());
    }

    @Override
    public SourceTables tables() {
        return tables;
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
        return "values at the nearest ranks of quantiles";
    }

    @Override
    public RowGroups groups() {
        return groups;
    }

    @Override
    public String sql(Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        RexNode valueOfRow = values.of(value);
        builder.filter(conditions(builder, values, valueOfRow));
        List<RexNode> keys = new ArrayList<>(rows.period());
        keys.addAll(groups.texts(algebra.rex(), groups.values(values)));
        pick(algebra, builder, valueOfRow, keys);
        builder.project(picked(algebra, builder, valueOfRow.getType(), List.of()));
        return tables.dialect().statement(builder.build());
    }

    /** By the numbers of groups, which are named at the end. */
    @Override
    public PassSteps steps(Optional<LocalDateTime> asOf, NumberedGroups numbered, ValueRanges ranges) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        RexNode valueOfRow = values.of(value);
        List<RexNode> conditions = conditions(builder, values, valueOfRow);
        List<RexNode> told = numbered.keysOf(groups.values(values));
        int first = builder.fields().size();
        numbered.join(algebra, builder, told);
        builder.filter(conditions);
        List<RexNode> keys = new ArrayList<>(rows.period());
        for (int column = 0; column < groups.size(); column++) {
            keys.add(builder.field(first + numbered.numbering().numberOf(column)));
        }
        pick(algebra, builder, valueOfRow, keys);
        List<RexNode> names = new ArrayList<>();
        for (int column = 0; column < groups.size(); column++) {
            names.add(numbered.named(algebra, builder, column, builder.field(1 + column)));
        }
        builder.project(picked(algebra, builder, valueOfRow.getType(), names));
        return new PassSteps(List.of(), List.of(), tables.dialect().statement(builder.build()));
    }

    private List<RexNode> conditions(RelBuilder builder, RowValues values, RexNode valueOfRow) {
        List<RexNode> conditions = new ArrayList<>();
        over.where().map(values::of).ifPresent(conditions::add);
        conditions.add(builder.isNotNull(valueOfRow));
        return conditions;
    }

    /** Aggregates to the values at all shares, by the period and every set of groups. */
    private void pick(Algebra algebra, RelBuilder builder, RexNode valueOfRow, List<RexNode> keys) {
        RexBuilder rex = algebra.rex();
        List<String> names = new ArrayList<>(perPeriod() ? List.of(DayTables.PERIOD) : List.of());
        names.addAll(groups.names());
        RexNode wanted = rex.makeCall(
                SqlStdOperatorTable.ARRAY_VALUE_CONSTRUCTOR,
                shares.stream().<RexNode>map(rex::makeExactLiteral).toList());
        new GroupInOrder(builder)
                .by(
                        keys,
                        names,
                        List.of(
                                builder.aggregateCall(QUANTILE_DISC, valueOfRow, wanted)
                                        .as(PICKED),
                                builder.countStar(ALL)),
                        own -> groups.sets(builder, own));
    }

    /**
     * The columns of the result.
     *
     * @param type of the value
     * @param named the names of groups; none where rows are grouped by them
     */
    private List<RexNode> picked(Algebra algebra, RelBuilder builder, RelDataType type, List<RexNode> named) {
        int periods = perPeriod() ? 1 : 0;
        List<RexNode> columns = new ArrayList<>(builder.fields().subList(0, periods));
        columns.addAll(
                named.isEmpty()
                        ? builder.fields().subList(periods, periods + groups.size())
                        : groups.called(builder, named));
        for (int share = 0; share < shares.size(); share++) {
            columns.add(builder.alias(
                    algebra.rex()
                            .makeCall(
                                    type,
                                    SqlStdOperatorTable.ITEM,
                                    List.of(builder.field(PICKED), builder.literal(share + 1))),
                    name(shares.get(share))));
        }
        columns.add(builder.field(ALL));
        return columns;
    }

    @Override
    public Map<Aggregate, List<String>> outputs() {
        Map<Aggregate, List<String>> outputs = new LinkedHashMap<>();
        quantiles.forEach(quantile -> outputs.put(
                quantile,
                ExactRank.of(quantile).fixedShares().stream().map(this::name).toList()));
        return outputs;
    }

    @Override
    public List<Parts> parts(List<List<Object>> rows) {
        return ranks.stream()
                .<Parts>map(rank -> rows.isEmpty() ? new Parts.Nothing() : parts(rank, rows.getFirst()))
                .toList();
    }

    private Parts parts(ExactRank rank, List<Object> row) {
        List<BigDecimal> picked = rank.fixedShares().stream()
                .map(share -> MeasuredParts.number(value.type(), row.get(shares.indexOf(share)), table))
                .toList();
        return rank.parts(picked, ExactResult.number(row.getLast()).longValueExact());
    }

    private String name(BigDecimal share) {
        return "v" + (shares.indexOf(share) + 1);
    }
}
