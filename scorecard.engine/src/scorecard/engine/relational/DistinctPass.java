package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import org.apache.calcite.tools.RelBuilder.AggCall;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.RowExpression;

/**
 * A pass that counts different values at every level of a hierarchy by sorting once.
 *
 * <p>With the rows of a value in order of period, manager, team, agent, a row differs from the one before in some column. If
 * it is the agent, the value is new for this agent only; if it is the manager, it is new for the manager, the team and the
 * agent. So each value is counted once in every group that has it, in the first of its smallest groups, and these counts
 * add up. What does not lie along one hierarchy is sorted again.
 */
public final class DistinctPass implements NumberedPass {
    private static final String VALUE = "value";
    private static final String COUNT = "different";
    private static final String SMALLEST = "counted smallest groups";

    private final SourceTables tables;
    private final SourceTable table;
    private final String title;
    private final Aggregate.CountDistinct distinct;
    private final RowGroups groups;

    DistinctPass(
            SourceTables tables,
            SourceTable table,
            String title,
            Aggregate.CountDistinct distinct,
            Function<List<String>, RowGroups> groups) {
        this.tables = tables;
        this.table = table;
        this.title = title;
        this.distinct = distinct;
        this.groups = groups.apply(List.of(DayTables.PERIOD, VALUE, COUNT));
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
        return List.of(distinct);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public RowGroups groups() {
        return groups;
    }

    @Override
    public Map<Aggregate, List<String>> outputs() {
        return Map.of(distinct, List.of(COUNT));
    }

    @Override
    public List<Parts> parts(List<List<Object>> rows) {
        Object count = rows.isEmpty() ? null : rows.getFirst().getFirst();
        return List.of(new Parts.Counted(ExactResult.whole(count)));
    }

    @Override
    public void put(List<Object> row, int place, List<PartsColumn> columns) {
        columns.getFirst().counted(place, ExactResult.whole(row, 0));
    }

    @Override
    public String sql(Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        List<RelNode> chains = groups.chains().stream()
                .map(chain ->
                        chain.columns().isEmpty() ? total(algebra, asOf) : new AlongChain(algebra, chain).counts(asOf))
                .toList();
        RelBuilder builder = algebra.builder();
        builder.pushAll(chains);
        if (chains.size() > 1) {
            builder.union(true, chains.size());
        }
        return tables.dialect().statement(builder.build());
    }

    @Override
    public List<RowExpression> ranged() {
        return ValueRanges.isWhole(distinct.value()) && ofDay().isEmpty() ? List.of(distinct.value()) : List.of();
    }

    private Optional<DayOfGroup> ofDay() {
        return DayOfGroup.of(distinct, table.source(), groups);
    }

    /** First for the smallest groups along each chain, which are in the result as they are; then for the larger ones. */
    @Override
    public PassSteps steps(Optional<LocalDateTime> asOf, NumberedGroups numbered, ValueRanges ranges) {
        Optional<DayOfGroup> ofDay = ofDay();
        if (ofDay.isPresent()) {
            return new DaysOfGroups(tables, table, distinct, ofDay.get(), groups).steps(asOf, numbered);
        }
        Algebra algebra = new Algebra();
        List<GroupChains.Chain> chains = groups.chains();
        List<String> made = new ArrayList<>();
        List<String> making = new ArrayList<>();
        RelBuilder result = algebra.builder();
        for (int chain = 0; chain < chains.size(); chain++) {
            RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
            RelBuilder smallest = rows.builder();
            new PackedDistinct(algebra, numbered, chain, ranges).count(rows, distinct, groups);
            String name = SMALLEST + " " + (chain + 1);
            made.add(name);
            RelDataType type = smallest.peek().getRowType();
            making.add(tables.dialect().createTableAs() + " " + tables.dialect().quoted(name) + " AS\n"
                    + tables.dialect().statement(smallest.build()));
            new CountsAlongChain(
                            algebra,
                            numbered.numbering().sets(),
                            chain,
                            chains.get(chain).sizes())
                    .push(algebra.rows(name, type), result);
        }
        if (result.size() > 1) {
            result.union(true, result.size());
        }
        return new PassSteps(made, making, tables.dialect().statement(result.build()));
    }

    private RelNode total(Algebra algebra, Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
        RelBuilder builder = rows.builder();
        RowValues values = new RowValues(algebra, rows);
        distinct.over().where().ifPresent(where -> builder.filter(values.of(where)));
        RexNode value = values.of(distinct.value());
        builder.aggregate(builder.groupKey(period(rows)), builder.count(true, COUNT, value));
        List<RexNode> columns = new ArrayList<>(builder.fields().subList(0, perPeriod() ? 1 : 0));
        RexNode none = nothing(algebra);
        columns.addAll(
                groups.called(builder, groups.names().stream().map(name -> none).toList()));
        columns.add(builder.alias(builder.field(COUNT), COUNT));
        builder.project(columns);
        return builder.build();
    }

    /** What the count of values is called that are new in a group of so many columns. */
    static String newIn(int size) {
        return "new in " + size;
    }

    /** The period under its name; nothing for a snapshot. */
    private static List<RexNode> period(RowsByPeriod rows) {
        return rows.period().stream()
                .map(period -> rows.builder().alias(period, DayTables.PERIOD))
                .toList();
    }

    private static RexNode nothing(Algebra algebra) {
        return algebra.rex().makeNullLiteral(algebra.types().text());
    }

    /** The counts of the groups of one chain. */
    private final class AlongChain {
        private final Algebra algebra;
        private final RexBuilder rex;
        private final GroupChains.Chain chain;

        /** How many columns hold the period: one, or none for a snapshot. */
        private final int periods = perPeriod() ? 1 : 0;

        AlongChain(Algebra algebra, GroupChains.Chain chain) {
            this.algebra = algebra;
            this.rex = algebra.rex();
            this.chain = chain;
        }

        RelNode counts(Optional<LocalDateTime> asOf) {
            RelBuilder builder = valuesInGroups(asOf);
            addBefore(builder);
            countNew(builder);
            List<RexNode> keys = new ArrayList<>(builder.fields().subList(0, periods));
            for (int at = 0; at < chain.columns().size(); at++) {
                keys.add(groups.textOfComparable(rex, chain.columns().get(at), builder.field(periods + at)));
            }
            rollUp(builder, keys, chain.sizes());
            return builder.build();
        }

        /** {@code SELECT period, value, member …}, once for each row that has a value. */
        private RelBuilder valuesInGroups(Optional<LocalDateTime> asOf) {
            RowsByPeriod rows = RowsByPeriod.of(algebra, tables, table, aggregates(), asOf);
            RelBuilder builder = rows.builder();
            RowValues values = new RowValues(algebra, rows);
            distinct.over().where().ifPresent(where -> builder.filter(values.of(where)));
            RexNode value = values.of(distinct.value());
            builder.filter(builder.isNotNull(value));
            List<RexNode> columns = new ArrayList<>(period(rows));
            columns.add(builder.alias(value, VALUE));
            chain.columns()
                    .forEach(column -> columns.add(builder.alias(
                            groups.comparable(rex, column, values),
                            groups.names().get(column))));
            builder.project(columns);
            return builder;
        }

        /** What the row before of the same value has in each column, in the order of all of them; of the first row nothing. */
        private void addBefore(RelBuilder builder) {
            List<RexNode> own = List.copyOf(builder.fields());
            RexNode value = own.get(periods);
            List<RexNode> order = new ArrayList<>(own);
            order.remove(periods);
            List<RexNode> columns = new ArrayList<>(own);
            for (int column = 0; column < own.size(); column++) {
                columns.add(builder.aggregateCall(SqlStdOperatorTable.LAG, own.get(column))
                        .over()
                        .partitionBy(value)
                        .orderBy(order)
                        .as("before " + (column + 1)));
            }
            builder.project(columns);
            builder.filter(differs(builder, own.size()));
        }

        /** Whether a row differs from the one before in any of its first columns. */
        private RexNode differs(RelBuilder builder, int columns) {
            int own = builder.fields().size() / 2;
            return builder.or(IntStream.range(0, columns)
                    .mapToObj(column -> rex.makeCall(
                            SqlStdOperatorTable.IS_DISTINCT_FROM, builder.field(column), builder.field(own + column)))
                    .toList());
        }

        /** {@code SELECT period, member …, COUNT(CASE WHEN the value is new in this group …)}, one count for each set. */
        private void countNew(RelBuilder builder) {
            RelDataType whole = algebra.types().whole();
            int own = builder.fields().size() / 2;
            List<AggCall> counts = chain.sizes().stream()
                    .map(size -> builder.count(
                            false,
                            newIn(size),
                            rex.makeCall(
                                    whole,
                                    SqlStdOperatorTable.CASE,
                                    List.of(
                                            differs(builder, periods + 1 + size),
                                            builder.literal(1),
                                            rex.makeNullLiteral(whole)))))
                    .toList();
            List<RexNode> keys = new ArrayList<>(builder.fields().subList(0, periods));
            keys.addAll(builder.fields().subList(periods + 1, own));
            new GroupInOrder(builder).by(keys, names(), counts);
        }

        private List<String> names() {
            List<String> names = new ArrayList<>(periods == 0 ? List.of() : List.of(DayTables.PERIOD));
            chain.columns().forEach(column -> names.add(groups.names().get(column)));
            return names;
        }

        /**
         * Adds up to sets of the chain.
         *
         * @param keys the period and the names along the chain
         * @param sizes how many columns each set has, in ascending order
         */
        void rollUp(RelBuilder builder, List<RexNode> keys, List<Integer> sizes) {
            List<AggCall> counts = sizes.stream()
                    .map(size -> builder.aggregateCall(SqlStdOperatorTable.SUM, builder.field(newIn(size)))
                            .as(newIn(size)))
                    .toList();
            int grouped = periods + sizes.getLast();
            new GroupInOrder(builder)
                    .by(
                            keys.subList(0, grouped),
                            names().subList(0, grouped),
                            counts,
                            own -> builder.groupKey(
                                    own,
                                    sizes.stream()
                                            .map(size -> own.subList(0, periods + size))
                                            .toList()));
            names(builder, List.copyOf(builder.fields().subList(0, grouped)), ofItsSet(builder, sizes));
        }

        /** The columns of the result: those behind the keys and of other chains are empty. */
        private void names(RelBuilder builder, List<RexNode> keys, RexNode count) {
            List<RexNode> columns = new ArrayList<>(keys.subList(0, periods));
            List<String> names = groups.names();
            for (int column = 0; column < names.size(); column++) {
                int at = chain.columns().indexOf(column);
                boolean empty = at < 0 || periods + at >= keys.size();
                columns.add(builder.alias(empty ? nothing(algebra) : keys.get(periods + at), names.get(column)));
            }
            columns.add(builder.alias(count, COUNT));
            builder.project(columns);
        }

        /** The count of the largest set by which a row is grouped. */
        private RexNode ofItsSet(RelBuilder builder, List<Integer> sizes) {
            List<RexNode> cases = new ArrayList<>();
            for (int size : sizes.reversed().subList(0, sizes.size() - 1)) {
                cases.add(builder.isNotNull(builder.field(periods + size - 1)));
                cases.add(builder.field(newIn(size)));
            }
            RexNode smallest = builder.field(newIn(sizes.getFirst()));
            cases.add(smallest);
            return cases.size() == 1
                    ? smallest
                    : rex.makeCall(algebra.types().whole(), SqlStdOperatorTable.CASE, cases);
        }
    }
}
