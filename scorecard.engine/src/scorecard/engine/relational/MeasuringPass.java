package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import org.apache.calcite.tools.RelBuilder.GroupKey;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Subexpressions;

/**
 * A pass that measures everything that adds up, in one statement: first for the smallest groups that anything is asked of,
 * then from these for every level and segment, then from these for every period. Only the first step looks at rows.
 */
public final class MeasuringPass implements NumberedPass {
    private static final String SMALLEST = "measured smallest groups";

    private final SourceTables tables;
    private final SourceTable table;
    private final String title;
    private final List<Aggregate> aggregates;
    private final RowGroups groups;
    private final RequiredValues required;
    private final Map<Measurement, Integer> measurements;

    /** For each aggregate, where its measurements stand. */
    private final List<int[]> positions;

    MeasuringPass(
            SourceTables tables,
            SourceTable table,
            String title,
            List<Aggregate> aggregates,
            Function<List<String>, RowGroups> groups) {
        this.tables = tables;
        this.table = table;
        this.title = title;
        this.aggregates = List.copyOf(aggregates);
        this.required = new RequiredValues(table.source());
        this.measurements = new LinkedHashMap<>();
        aggregates.stream()
                .flatMap(this::measurements)
                .forEach(measurement -> measurements.putIfAbsent(measurement, measurements.size()));
        this.positions = aggregates.stream()
                .map(aggregate ->
                        measurements(aggregate).mapToInt(measurements::get).toArray())
                .toList();
        this.groups = groups.apply(Stream.concat(
                        Stream.of(DayTables.PERIOD, DayTables.STRETCH),
                        measurements.keySet().stream().map(this::name))
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
        return aggregates;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String sql(Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.byStretch(algebra, tables, table, aggregates, asOf, ValueRanges.unknown());
        RelBuilder builder = rows.builder();
        List<String> when =
                perPeriod() ? List.of(rows.isByStretch() ? DayTables.STRETCH : DayTables.PERIOD) : List.of();
        measureSmallestGroups(algebra, rows, when);
        if (!groups.isTotalOnly()) {
            List<RexNode> keys = fields(builder, when);
            keys.addAll(groups.texts(algebra.rex(), fields(builder, groups.names())));
            rollUp(builder, keys, names(when), own -> groups.sets(builder, own));
        }
        if (rows.isByStretch()) {
            joinPeriods(algebra, builder);
            List<String> period = List.of(DayTables.PERIOD);
            List<RexNode> keys = fields(builder, period);
            keys.addAll(fields(builder, groups.names()));
            rollUp(builder, keys, names(period), builder::groupKey);
        }
        List<String> columns = new ArrayList<>(perPeriod() ? List.of(DayTables.PERIOD) : List.of());
        columns.addAll(groups.names());
        measurements.keySet().forEach(measurement -> columns.add(name(measurement)));
        builder.project(fields(builder, columns));
        return tables.dialect().statement(builder.build());
    }

    /** Rows in order of a time of their own are ordered by two numbers, which are not kept between steps. */
    @Override
    public Optional<GroupNumbering> numbering() {
        return aggregates.stream().anyMatch(MeasuringPass::isInOrderOfOwnTime)
                ? Optional.empty()
                : NumberedPass.super.numbering();
    }

    private static boolean isInOrderOfOwnTime(Aggregate aggregate) {
        return (aggregate instanceof Aggregate.First || aggregate instanceof Aggregate.Last)
                && aggregate.over().selection().orElse(null) instanceof Selection.By;
    }

    /** What neighbours are found by. */
    @Override
    public List<RowExpression> ranged() {
        return aggregates.stream()
                .flatMap(Subexpressions::ofOwnRow)
                .filter(RowExpression.Neighbour.class::isInstance)
                .flatMap(neighbour ->
                        OrderBySameThenTime.values((RowExpression.Neighbour) neighbour, table.source()).stream())
                .distinct()
                .toList();
    }

    /** First for each stretch and smallest group, told by the fewest columns; then for all sets of groups and all periods. */
    @Override
    public PassSteps steps(Optional<LocalDateTime> asOf, NumberedGroups numbered, ValueRanges ranges) {
        Algebra algebra = new Algebra();
        RowsByPeriod rows = RowsByPeriod.byStretch(algebra, tables, table, aggregates, asOf, ranges);
        RelBuilder leaf = rows.builder();
        List<String> keyNames = new ArrayList<>(List.of(DayTables.STRETCH));
        numbered.keys().forEach(key -> keyNames.add(groups.names().get(key)));
        MeasureInAlgebra measure = MeasureInAlgebra.inSteps(algebra, leaf, rows);
        List<AggCall> calls = new ArrayList<>();
        measurements.keySet().forEach(measurement -> calls.addAll(measure.calls(measurement, name(measurement))));
        List<RexNode> keys = numbered.keysOf(groups.values(new RowValues(algebra, rows)));
        List<RexNode> stretchAndKeys = new ArrayList<>(rows.period());
        stretchAndKeys.addAll(keys);
        new GroupInOrder(leaf).by(stretchAndKeys, keyNames, calls);
        narrow(algebra, leaf, keyNames.size());
        RelDataType type = leaf.peek().getRowType();
        String making = tables.dialect().createTableAs() + " "
                + tables.dialect().quoted(SMALLEST) + " AS\n" + tables.dialect().statement(leaf.build());
        return new PassSteps(List.of(SMALLEST), List.of(making), rolledUp(algebra, type, numbered));
    }

    private String rolledUp(Algebra algebra, RelDataType smallest, NumberedGroups numbered) {
        List<String> columns = new ArrayList<>(List.of(DayTables.PERIOD));
        columns.addAll(groups.names());
        measurements.keySet().forEach(measurement -> columns.add(name(measurement)));
        SmallestGroups rows = new SmallestGroups(algebra, smallest, numbered);
        RelBuilder builder = algebra.builder();
        for (RelNode some : groups.hasSmallestAndLarger() && numbered.differ() ? apart(rows) : List.of(rows.all())) {
            builder.push(some);
            builder.project(fields(builder, columns));
            narrow(algebra, builder, 1 + groups.size());
        }
        if (builder.size() > 1) {
            builder.union(true, builder.size());
        }
        return tables.dialect().statement(builder.build());
    }

    /** Smallest groups of a stretch that is a period are in the result already; the others are few. */
    private List<RelNode> apart(SmallestGroups rows) {
        return List.of(rows.ofOneStretch(), rows.ofSeveralStretches(), rows.larger());
    }

    /** The table of the first step, rolled up. */
    private final class SmallestGroups {
        private static final String STRETCHES = "stretches";

        private final Algebra algebra;
        private final RelDataType type;
        private final NumberedGroups numbered;

        SmallestGroups(Algebra algebra, RelDataType type, NumberedGroups numbered) {
            this.algebra = algebra;
            this.type = type;
            this.numbered = numbered;
        }

        /** To every set of groups. */
        RelNode all() {
            return rolledUp(named(), groups::sets);
        }

        /** To every set but that of the smallest groups; what none of them is grouped by is empty. */
        RelNode larger() {
            List<Integer> grouped = groups.columnsOfLarger();
            RelBuilder builder = named();
            List<RexNode> all = keys(builder);
            List<RexNode> keys = new ArrayList<>(List.of(all.getFirst()));
            List<String> names = new ArrayList<>(List.of(DayTables.PERIOD));
            grouped.forEach(column -> {
                keys.add(all.get(1 + column));
                names.add(groups.names().get(column));
            });
            rollUp(builder, keys, names, own -> groups.largerSets(builder, own));
            RexNode nothing = algebra.rex().makeNullLiteral(algebra.types().text());
            builder.projectPlus(IntStream.range(0, groups.size())
                    .filter(column -> !grouped.contains(column))
                    .mapToObj(column -> builder.alias(nothing, groups.names().get(column)))
                    .toList());
            return builder.build();
        }

        RelNode ofSeveralStretches() {
            RelBuilder builder = named();
            joinStretches(builder, SqlStdOperatorTable.GREATER_THAN);
            return rolledUp(builder, (own, keys) -> own.groupKey(keys));
        }

        /** As they are, under their names. */
        RelNode ofOneStretch() {
            RelBuilder builder = named();
            joinStretches(builder, SqlStdOperatorTable.EQUALS);
            List<RexNode> columns = keys(builder);
            List<String> names = names(List.of(DayTables.PERIOD));
            measurements.keySet().forEach(measurement -> {
                columns.add(builder.field(name(measurement)));
                names.add(name(measurement));
            });
            builder.project(columns, names, true);
            return builder.build();
        }

        /** Every smallest group with its names, once for each period that has its stretch. */
        private RelBuilder named() {
            RelBuilder builder = algebra.builder();
            builder.push(algebra.rows(SMALLEST, type));
            numbered.join(
                    algebra,
                    builder,
                    List.copyOf(builder.fields().subList(1, 1 + numbered.keys().size())));
            joinPeriods(algebra, builder);
            return builder;
        }

        /** Leaves the periods that have one stretch or more. */
        private void joinStretches(RelBuilder builder, SqlOperator comparedToOne) {
            int before = builder.fields().size();
            builder.push(algebra.rows(
                    tables.days().periodStretches(), algebra.types().row(DayTables.periodStretchColumns())));
            builder.aggregate(builder.groupKey(DayTables.PERIOD), builder.countStar(STRETCHES));
            builder.filter(builder.call(comparedToOne, builder.field(STRETCHES), builder.literal(1)));
            builder.join(
                    JoinRelType.INNER,
                    builder.equals(builder.field(2, 0, DayTables.PERIOD), builder.field(2, 1, DayTables.PERIOD)));
            builder.project(builder.fields().subList(0, before));
        }

        private List<RexNode> keys(RelBuilder builder) {
            List<RexNode> keys = new ArrayList<>(List.of(builder.field(DayTables.PERIOD)));
            for (int column = 0; column < groups.size(); column++) {
                keys.add(builder.field(
                        type.getFieldCount() + numbered.numbering().nameOf(column)));
            }
            return keys;
        }

        private RelNode rolledUp(RelBuilder builder, BiFunction<RelBuilder, List<RexNode>, GroupKey> sets) {
            rollUp(builder, keys(builder), names(List.of(DayTables.PERIOD)), own -> sets.apply(builder, own));
            return builder.build();
        }
    }

    /** Sums of whole numbers of 64 bits as such again; where one does not fit, the database refuses it. */
    private static void narrow(Algebra algebra, RelBuilder builder, int keys) {
        List<RexNode> columns = new ArrayList<>();
        for (RexNode field : builder.fields()) {
            boolean whole = columns.size() >= keys && field.getType().getSqlTypeName() == SqlTypeName.BIGINT;
            columns.add(whole ? algebra.rex().makeAbstractCast(algebra.types().whole(), field, false) : field);
        }
        builder.project(columns, builder.peek().getRowType().getFieldNames(), true);
    }

    private static List<RexNode> fields(RelBuilder builder, List<String> names) {
        List<RexNode> fields = new ArrayList<>();
        names.forEach(name -> fields.add(builder.field(name)));
        return fields;
    }

    /** @param when what the period or stretch is called */
    private void measureSmallestGroups(Algebra algebra, RowsByPeriod rows, List<String> when) {
        RelBuilder builder = rows.builder();
        MeasureInAlgebra measure = MeasureInAlgebra.portable(algebra, builder, rows);
        List<AggCall> calls = new ArrayList<>();
        measurements.keySet().forEach(measurement -> calls.addAll(measure.calls(measurement, name(measurement))));
        List<RexNode> members = groups.values(new RowValues(algebra, rows));
        List<RexNode> keys = new ArrayList<>(rows.period());
        keys.addAll(members);
        new GroupInOrder(builder).by(keys, names(when), calls);
    }

    private void rollUp(
            RelBuilder builder, List<RexNode> keys, List<String> names, Function<List<RexNode>, GroupKey> sets) {
        RollUpInAlgebra rollUp = new RollUpInAlgebra(builder);
        List<AggCall> calls = new ArrayList<>();
        measurements.keySet().forEach(measurement -> calls.addAll(rollUp.calls(measurement, name(measurement))));
        new GroupInOrder(builder).by(keys, names, calls, sets);
    }

    private List<String> names(List<String> when) {
        List<String> names = new ArrayList<>(when);
        names.addAll(groups.names());
        return names;
    }

    /** Every group of a stretch once for each period that has the stretch. */
    private void joinPeriods(Algebra algebra, RelBuilder builder) {
        builder.push(
                algebra.rows(tables.days().periodStretches(), algebra.types().row(DayTables.periodStretchColumns())));
        builder.join(
                JoinRelType.INNER,
                builder.equals(builder.field(2, 0, DayTables.STRETCH), builder.field(2, 1, DayTables.STRETCH)));
    }

    @Override
    public RowGroups groups() {
        return groups;
    }

    @Override
    public Map<Aggregate, List<String>> outputs() {
        Map<Aggregate, List<String>> outputs = new LinkedHashMap<>();
        aggregates.forEach(aggregate ->
                outputs.put(aggregate, measurements(aggregate).map(this::name).toList()));
        return outputs;
    }

    @Override
    public List<Parts> parts(List<List<Object>> rows) {
        List<Object> row = rows.isEmpty() ? Collections.nCopies(measurements.size(), null) : rows.getFirst();
        List<Parts> parts = new ArrayList<>(aggregates.size());
        for (int index = 0; index < aggregates.size(); index++) {
            parts.add(MeasuredParts.parts(aggregates.get(index), row, positions.get(index), table));
        }
        return parts;
    }

    private Stream<Measurement> measurements(Aggregate aggregate) {
        return MeasuredParts.measurements(aggregate, required).stream();
    }

    private String name(Measurement measurement) {
        return "m" + (measurements.get(measurement) + 1);
    }
}
