package scorecard.engine.relational;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlBasicAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.sql.type.ReturnTypes;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import org.apache.calcite.tools.RelBuilder.GroupKey;
import scorecard.engine.dialect.Functions;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/**
 * A pass that picks the values at fixed shares of all values, several of one value together, and all of one population
 * from rows that are grouped once: {@code QUANTILE_DISC(wait, ARRAY[0.5, 0.9])}.
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
    private final List<Aggregate.Quantile> quantiles;
    private final List<RankedValue> values;
    private final List<Found> found;
    private final RowGroups groups;

    /** A value, with the shares at which it is picked. */
    private record RankedValue(RowExpression value, List<BigDecimal> shares) {}

    /** @param quantiles at least one, all of the same population and {@link ExactRank#hasFixedShares} */
    OrderStatisticPass(
            SourceTables tables,
            SourceTable table,
            List<Aggregate.Quantile> quantiles,
            Function<List<String>, RowGroups> groups) {
        this.tables = tables;
        this.table = table;
        this.over = quantiles.getFirst().over();
        this.quantiles = List.copyOf(quantiles);
        this.values = quantiles.stream()
                .map(Aggregate.Quantile::value)
                .distinct()
                .map(value -> new RankedValue(value, shares(value, quantiles)))
                .toList();
        List<String> taken = new ArrayList<>(List.of(DayTables.PERIOD));
        for (int value = 0; value < values.size(); value++) {
            taken.add(ofValue(PICKED, value));
            taken.add(ofValue(ALL, value));
            taken.addAll(names(value));
        }
        this.found = quantiles.stream().map(this::found).toList();
        this.groups = groups.apply(taken);
    }

    private static List<BigDecimal> shares(RowExpression value, List<Aggregate.Quantile> quantiles) {
        return quantiles.stream()
                .filter(quantile -> quantile.value().equals(value))
                .flatMap(quantile -> ExactRank.of(quantile).fixedShares().stream())
                .distinct()
                .toList();
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
        RowValues own = new RowValues(algebra, rows);
        List<RexNode> ofRow = ofRow(own);
        builder.filter(conditions(builder, own, ofRow));
        List<RexNode> keys = new ArrayList<>(rows.period());
        keys.addAll(groups.texts(algebra.rex(), groups.values(own)));
        pick(algebra, builder, ofRow, keys, groups.names(), all -> groups.sets(builder, all));
        builder.project(picked(algebra, builder, ofRow, groups.size()));
        return tables.dialect().statement(builder.build());
    }

    /** Those that are looked at quickly. */
    @Override
    public List<RowExpression> ranged() {
        return values.stream()
                .map(RankedValue::value)
                .filter(value -> ValueRanges.isWhole(value)
                        && value instanceof RowExpression.ColumnValue(String column, ValueType type)
                        && table.source()
                                .column(column)
                                .derivation()
                                .map(DerivationStep::isComputedCheaply)
                                .orElse(true))
                .toList();
    }

    /** The values of a row in as few bytes as hold those of all rows, because each is kept until the last one came. */
    private List<RexNode> narrow(RelBuilder builder, List<RexNode> ofRow, ValueRanges ranges) {
        return IntStream.range(0, values.size())
                .mapToObj(value -> ranges.of(values.get(value).value())
                                .filter(ValueRanges.Range::isNarrow)
                                .isPresent()
                        ? builder.call(Functions.IN_32_BITS, ofRow.get(value))
                        : ofRow.get(value))
                .toList();
    }

    /** By the numbers of groups. */
    @Override
    public PassSteps steps(Optional<LocalDateTime> asOf, NumberedGroups numbered, ValueRanges ranges) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
        RelBuilder builder = rows.builder();
        RowValues own = new RowValues(algebra, rows);
        List<RexNode> stored = ofRow(own);
        List<RexNode> conditions = conditions(builder, own, stored);
        List<RexNode> told = numbered.keysOf(groups.values(own));
        int first = builder.fields().size();
        numbered.join(algebra, builder, told);
        builder.filter(conditions);
        List<RexNode> keys = new ArrayList<>(rows.period());
        keys.replaceAll(key -> builder.call(Functions.IN_32_BITS, key));
        keys.addAll(numbered.numbers(builder, first));
        List<RexNode> ofRow = narrow(builder, stored, ranges);
        GroupSets sets = numbered.numbering().sets();
        pick(
                algebra,
                builder,
                ofRow,
                keys,
                sets.names(),
                all -> sets.key(builder, all, rows.period().size()));
        builder.project(picked(algebra, builder, ofRow, sets.size()));
        return new PassSteps(List.of(), List.of(), tables.dialect().statement(builder.build()));
    }

    private List<RexNode> ofRow(RowValues own) {
        return values.stream().map(RankedValue::value).map(own::of).toList();
    }

    /** Only rows that have one of the values. */
    private List<RexNode> conditions(RelBuilder builder, RowValues own, List<RexNode> ofRow) {
        List<RexNode> conditions = new ArrayList<>();
        over.where().map(own::of).ifPresent(conditions::add);
        conditions.add(builder.or(ofRow.stream().map(builder::isNotNull).toList()));
        return conditions;
    }

    /** Aggregates to the values at all shares, by the period and every set of groups. */
    private void pick(
            Algebra algebra,
            RelBuilder builder,
            List<RexNode> ofRow,
            List<RexNode> keys,
            List<String> keyNames,
            Function<List<RexNode>, GroupKey> sets) {
        RexBuilder rex = algebra.rex();
        List<String> names = new ArrayList<>(perPeriod() ? List.of(DayTables.PERIOD) : List.of());
        names.addAll(keyNames);
        List<AggCall> calls = new ArrayList<>();
        for (int value = 0; value < values.size(); value++) {
            RexNode wanted = rex.makeCall(
                    SqlStdOperatorTable.ARRAY_VALUE_CONSTRUCTOR,
                    values.get(value).shares().stream()
                            .<RexNode>map(rex::makeExactLiteral)
                            .toList());
            calls.add(builder.aggregateCall(QUANTILE_DISC, ofRow.get(value), wanted)
                    .as(ofValue(PICKED, value)));
            calls.add(
                    values.size() == 1
                            ? builder.countStar(ALL)
                            : builder.count(false, ofValue(ALL, value), ofRow.get(value)));
        }
        new GroupInOrder(builder).by(keys, names, calls, sets);
    }

    /**
     * The columns of the result: of each value what was picked, and how many there are.
     *
     * @param ofRow the values of a row
     * @param grouped how many columns tell groups
     */
    private List<RexNode> picked(Algebra algebra, RelBuilder builder, List<RexNode> ofRow, int grouped) {
        int periods = perPeriod() ? 1 : 0;
        List<RexNode> columns = new ArrayList<>(builder.fields().subList(0, periods + grouped));
        for (int value = 0; value < values.size(); value++) {
            List<String> names = names(value);
            for (int share = 0; share < names.size(); share++) {
                columns.add(builder.alias(
                        algebra.rex()
                                .makeCall(
                                        ofRow.get(value).getType(),
                                        SqlStdOperatorTable.ITEM,
                                        List.of(builder.field(ofValue(PICKED, value)), builder.literal(share + 1))),
                        names.get(share)));
            }
            columns.add(builder.field(ofValue(ALL, value)));
        }
        return columns;
    }

    @Override
    public Map<Aggregate, List<String>> outputs() {
        Map<Aggregate, List<String>> outputs = new LinkedHashMap<>();
        quantiles.forEach(quantile -> {
            int value = valueOf(quantile);
            outputs.put(
                    quantile,
                    ExactRank.of(quantile).fixedShares().stream()
                            .map(values.get(value).shares()::indexOf)
                            .map(names(value)::get)
                            .toList());
        });
        return outputs;
    }

    @Override
    public List<Parts> parts(List<List<Object>> rows) {
        return found.stream()
                .<Parts>map(one -> rows.isEmpty() ? new Parts.Nothing() : one.parts(rows.getFirst(), table))
                .toList();
    }

    @Override
    public void put(List<Object> row, int place, List<PartsColumn> columns) {
        for (int index = 0; index < found.size(); index++) {
            found.get(index).put(row, table, columns.get(index), place);
        }
    }

    /**
     * Where the result has what belongs to a quantile.
     *
     * @param picked of each of its fixed shares
     * @param all how many values there are
     */
    private record Found(ExactRank rank, ValueType type, List<Integer> picked, int all) {
        /** Puts the parts at a place, without making objects of whole numbers; what is there already stays. */
        void put(List<Object> row, SourceTable table, PartsColumn column, int place) {
            if (picked.size() == 1 && isNumber() && MeasuredParts.isShort(row, picked.getFirst())) {
                column.ranked(place, ExactResult.whole(row, picked.getFirst()), 0, ExactResult.whole(row, all));
            } else {
                column.put(place, parts(row, table));
            }
        }

        private boolean isNumber() {
            return type instanceof ValueType.Whole || type instanceof ValueType.Duration;
        }

        Parts parts(List<Object> row, SourceTable table) {
            Object values = row.get(all);
            long number = values == null ? 0 : ExactResult.number(values).longValueExact();
            return number == 0
                    ? new Parts.Nothing()
                    : rank.parts(
                            picked.stream()
                                    .map(at -> MeasuredParts.number(type, row.get(at), table))
                                    .toList(),
                            number);
        }
    }

    private Found found(Aggregate.Quantile quantile) {
        int value = valueOf(quantile);
        int first = value + sharesBefore(value);
        List<BigDecimal> shares = values.get(value).shares();
        ExactRank rank = ExactRank.of(quantile);
        return new Found(
                rank,
                quantile.value().type(),
                rank.fixedShares().stream()
                        .map(share -> first + shares.indexOf(share))
                        .toList(),
                first + shares.size());
    }

    private int valueOf(Aggregate.Quantile quantile) {
        return values.stream().map(RankedValue::value).toList().indexOf(quantile.value());
    }

    private int sharesBefore(int value) {
        return values.subList(0, value).stream()
                .mapToInt(one -> one.shares().size())
                .sum();
    }

    /** What the columns of a value's shares are called. */
    private List<String> names(int value) {
        int before = sharesBefore(value);
        return IntStream.rangeClosed(1, values.get(value).shares().size())
                .mapToObj(share -> "v" + (before + share))
                .toList();
    }

    private static String ofValue(String name, int value) {
        return value == 0 ? name : name + " " + (value + 1);
    }
}
