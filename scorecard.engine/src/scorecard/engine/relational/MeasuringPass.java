package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsColumn;
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
    private final MeasuredColumns columns;

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
        this.columns = new MeasuredColumns(aggregates.stream().flatMap(this::measurements));
        this.positions = aggregates.stream()
                .map(aggregate ->
                        measurements(aggregate).mapToInt(columns::position).toArray())
                .toList();
        this.groups =
                groups.apply(Stream.concat(Stream.of(DayTables.PERIOD, DayTables.STRETCH), columns.names().stream())
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
            List<RexNode> keys = new ArrayList<>(builder.fields(when));
            keys.addAll(groups.texts(algebra.rex(), builder.fields(groups.names())));
            columns.rollUp(builder, keys, names(when), own -> groups.sets(builder, own));
        }
        if (rows.isByStretch()) {
            SmallestGroups.joinPeriods(algebra, tables, builder);
            List<String> period = List.of(DayTables.PERIOD);
            List<RexNode> keys = builder.fields(names(period));
            columns.rollUp(builder, keys, names(period), builder::groupKey);
        }
        List<String> result = names(perPeriod() ? List.of(DayTables.PERIOD) : List.of());
        result.addAll(columns.names());
        builder.project(builder.fields(result));
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

    /** What neighbours are found by, and what says who is first of rows at the same time. */
    @Override
    public List<RowExpression> ranged() {
        return neighbours()
                .flatMap(neighbour -> Stream.of(
                                OrderBySameThenTime.values(neighbour, table.source()),
                                KeyThenGroup.values(table.source()))
                        .flatMap(List::stream))
                .distinct()
                .toList();
    }

    private Stream<RowExpression.Neighbour> neighbours() {
        return aggregates.stream()
                .flatMap(Subexpressions::ofOwnRow)
                .filter(RowExpression.Neighbour.class::isInstance)
                .map(RowExpression.Neighbour.class::cast);
    }

    /** First for each stretch and smallest group, told by the fewest columns; then for all sets of groups and all periods. */
    @Override
    public PassSteps steps(Optional<LocalDateTime> asOf, NumberedGroups numbered, ValueRanges ranges) {
        boolean inOrder = isInOrder();
        SharedConditions shared = inOrder ? SharedConditions.none() : SharedConditions.of(columns.conditions());
        Algebra algebra = shared.shared().isEmpty() ? new Algebra() : Algebra.keepingColumns();
        RelBuilder leaf = inOrder
                ? new LeafInOrder(algebra, groups, columns, numbered, ranges).of(tables, table, aggregates, asOf)
                : leafByKeys(algebra, asOf, numbered, ranges, shared);
        List<String> keyNames = inOrder ? List.of(DayTables.STRETCH, NumberedGroups.GROUP) : keyNames(numbered);
        MeasuredColumns.narrow(algebra, leaf, keyNames.size());
        RelDataType type = leaf.peek().getRowType();
        String making = tables.dialect().createTableAs() + " "
                + tables.dialect().quoted(SMALLEST) + " AS\n" + tables.dialect().statement(leaf.build());
        SmallestGroups smallest =
                new SmallestGroups(algebra, tables, algebra.rows(SMALLEST, type), numbered, groups, columns, inOrder);
        return new PassSteps(
                List.of(SMALLEST), List.of(making), tables.dialect().statement(smallest.rolledUp()));
    }

    /** Whether rows are put in order to find neighbours, and all of them count. */
    private boolean isInOrder() {
        return neighbours().findAny().isPresent()
                && aggregates.getFirst().over().selection().isEmpty();
    }

    private RelBuilder leafByKeys(
            Algebra algebra,
            Optional<LocalDateTime> asOf,
            NumberedGroups numbered,
            ValueRanges ranges,
            SharedConditions shared) {
        RowsByPeriod rows = RowsByPeriod.byStretch(algebra, tables, table, aggregates, asOf, ranges);
        List<AggCall> calls = columns.measured(MeasureInAlgebra.inSteps(algebra, rows.builder(), rows, shared));
        List<RexNode> stretchAndKeys = new ArrayList<>();
        List<RexNode> keys = numbered.keysOf(groups.values(new RowValues(algebra, rows)));
        stretchAndKeys.addAll(rows.period());
        stretchAndKeys.addAll(keys);
        new GroupInOrder(rows.builder()).by(stretchAndKeys, keyNames(numbered), calls);
        return rows.builder();
    }

    private List<String> keyNames(NumberedGroups numbered) {
        List<String> names = new ArrayList<>(List.of(DayTables.STRETCH));
        numbered.keys().forEach(key -> names.add(groups.names().get(key)));
        return names;
    }

    /** @param when what the period or stretch is called */
    private void measureSmallestGroups(Algebra algebra, RowsByPeriod rows, List<String> when) {
        RelBuilder builder = rows.builder();
        List<AggCall> calls = columns.measured(MeasureInAlgebra.portable(algebra, builder, rows));
        List<RexNode> members = groups.values(new RowValues(algebra, rows));
        List<RexNode> keys = new ArrayList<>(rows.period());
        keys.addAll(members);
        new GroupInOrder(builder).by(keys, names(when), calls);
    }

    private List<String> names(List<String> when) {
        List<String> names = new ArrayList<>(when);
        names.addAll(groups.names());
        return names;
    }

    @Override
    public RowGroups groups() {
        return groups;
    }

    @Override
    public Map<Aggregate, List<String>> outputs() {
        Map<Aggregate, List<String>> outputs = new LinkedHashMap<>();
        aggregates.forEach(aggregate -> outputs.put(
                aggregate, measurements(aggregate).map(columns::name).toList()));
        return outputs;
    }

    @Override
    public List<Parts> parts(List<List<Object>> rows) {
        List<Object> row = rows.isEmpty() ? Collections.nCopies(columns.names().size(), null) : rows.getFirst();
        List<Parts> parts = new ArrayList<>(aggregates.size());
        for (int index = 0; index < aggregates.size(); index++) {
            parts.add(MeasuredParts.parts(aggregates.get(index), row, positions.get(index), table));
        }
        return parts;
    }

    @Override
    public void put(List<Object> row, int place, List<PartsColumn> into) {
        for (int index = 0; index < aggregates.size(); index++) {
            MeasuredParts.put(aggregates.get(index), row, positions.get(index), table, into.get(index), place);
        }
    }

    private Stream<Measurement> measurements(Aggregate aggregate) {
        return MeasuredParts.measurements(aggregate, required).stream();
    }
}
