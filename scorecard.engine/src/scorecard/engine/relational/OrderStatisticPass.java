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
public final class OrderStatisticPass implements Pass {
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
        RexBuilder rex = algebra.rex();
        RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        over.where().ifPresent(where -> builder.filter(values.of(where)));
        RexNode valueOfRow = values.of(value);
        builder.filter(builder.isNotNull(valueOfRow));
        List<RexNode> keys = new ArrayList<>(rows.period());
        keys.addAll(groups.texts(rex, groups.values(values)));
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
        List<RexNode> columns = new ArrayList<>(builder.fields().subList(0, names.size()));
        RelDataType type = valueOfRow.getType();
        for (int share = 0; share < shares.size(); share++) {
            columns.add(builder.alias(
                    rex.makeCall(
                            type, SqlStdOperatorTable.ITEM, List.of(builder.field(PICKED), builder.literal(share + 1))),
                    name(shares.get(share))));
        }
        columns.add(builder.field(ALL));
        builder.project(columns);
        return tables.dialect().statement(builder.build());
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
