package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/**
 * Numbers the smallest groups that rows fall into, in a small table with each of them once: rows are then grouped and sorted
 * by whole numbers, and who reads the results looks up what the numbers stand for.
 *
 * <p>The columns of the table are the values by which rows are grouped, their names in results, for each chain of columns the place of
 * each group among those with the same groups above it, the number of the larger group that it belongs to in each set, and its own number.
 */
public final class GroupNumbering {
    private static final int DIGITS = Long.SIZE;
    private static final String GROUP = "smallest group";

    private final SourceTables tables;
    private final SourceTable table;
    private final Optional<Selection> selection;
    private final RowGroups groups;
    private final GroupSets sets;

    GroupNumbering(SourceTables tables, SourceTable table, Optional<Selection> selection, RowGroups groups) {
        this.tables = tables;
        this.table = table;
        this.selection = selection;
        this.groups = groups;
        this.sets = new GroupSets(groups.chains());
    }

    /** The sets whose groups are numbered. */
    GroupSets sets() {
        return sets;
    }

    /** What two numberings have in common whose tables are the same. */
    public record Same(
            String table, Optional<Selection> selection, List<RowExpression> columns, List<GroupChains.Chain> chains) {}

    /** Numberings that are the same share a table. */
    public Same same() {
        return new Same(table.name(), selection, groups.expressions(), groups.chains());
    }

    /**
     * {@code CREATE TABLE … AS SELECT}.
     *
     * @param asOf rows later than this moment do not count
     */
    public String sql(String name, Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        Aggregate all = new Aggregate.Count(new Population(table.source().name(), selection, Optional.empty()));
        RowsByPeriod rows = RowsByPeriod.byStretch(algebra, tables, table, List.of(all), asOf, ValueRanges.unknown());
        RelBuilder builder = rows.builder();
        List<String> valueNames = stored().subList(0, groups.size()).stream()
                .map(StoredColumn::name)
                .toList();
        new GroupInOrder(builder).by(groups.values(new RowValues(algebra, rows)), valueNames, List.of());
        List<RexNode> named = new ArrayList<>(builder.fields());
        named.addAll(groups.texts(algebra.rex(), List.copyOf(builder.fields())));
        builder.project(
                named,
                stored().subList(0, named.size()).stream()
                        .map(StoredColumn::name)
                        .toList(),
                true);
        builder.project(numbered(builder));
        return tables.dialect().createTableAs() + " " + tables.dialect().quoted(name) + " AS\n"
                + tables.dialect().statement(builder.build());
    }

    private List<RexNode> numbered(RelBuilder builder) {
        List<RexNode> columns = new ArrayList<>(builder.fields());
        List<StoredColumn> stored = stored();
        List<Integer> all = IntStream.range(0, groups.size()).boxed().toList();
        for (GroupChains.Chain chain : groups.chains()) {
            for (int at = 0; at < chain.columns().size(); at++) {
                columns.add(builder.alias(
                        rank(
                                builder,
                                SqlStdOperatorTable.DENSE_RANK,
                                chain.columns().subList(0, at),
                                List.of(chain.columns().get(at))),
                        stored.get(columns.size()).name()));
            }
        }
        for (int set = 0; set < sets.size(); set++) {
            columns.add(number(
                    builder,
                    SqlStdOperatorTable.DENSE_RANK,
                    sets.get(set).columns(),
                    stored.get(columns.size()).name()));
        }
        columns.add(number(builder, SqlStdOperatorTable.ROW_NUMBER, all, GROUP));
        return columns;
    }

    private RexNode number(RelBuilder builder, SqlAggFunction rank, List<Integer> columns, String name) {
        return builder.alias(builder.call(Functions.IN_32_BITS, rank(builder, rank, List.of(), columns)), name);
    }

    private RexNode rank(RelBuilder builder, SqlAggFunction rank, List<Integer> above, List<Integer> columns) {
        return builder.aggregateCall(rank)
                .over()
                .partitionBy(above.stream().map(one -> builder.field(name(one))).toList())
                .orderBy(columns.stream().map(one -> builder.field(name(one))).toList())
                .toRex();
    }

    /** What is to be known of the table before it is used: one row of whole numbers. */
    public String look(String name) {
        Stream<String> values = stored().subList(0, groups.size()).stream()
                .map(StoredColumn::name)
                .map(tables.dialect()::quoted)
                .flatMap(value -> Stream.of("count(DISTINCT " + value + ")", "count(" + value + ")"));
        Stream<String> places = stored().subList(2 * groups.size(), number(0)).stream()
                .map(StoredColumn::name)
                .map(tables.dialect()::quoted)
                .map(place -> "coalesce(max(" + place + "), 0)");
        String names = stored().subList(groups.size(), 2 * groups.size()).stream()
                .map(StoredColumn::name)
                .map(tables.dialect()::quoted)
                .collect(Collectors.joining(", "));
        String table = tables.dialect().quoted(name);
        Stream<String> named = Stream.of("(SELECT count(*) FROM (SELECT DISTINCT " + names + " FROM " + table + "))");
        return Stream.of(Stream.of("count(*)"), values, places, named)
                .flatMap(one -> one)
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table));
    }

    /** Asks, for each set, for the numbers of its groups and what they stand for. */
    public List<String> names(String table) {
        return IntStream.range(0, sets.size())
                .mapToObj(set -> IntStream.range(0, groups.size())
                        .mapToObj(column -> sets.get(set).columns().contains(column)
                                ? tables.dialect().quoted(name(column))
                                : "NULL")
                        .collect(Collectors.joining(
                                ", ",
                                "SELECT DISTINCT "
                                        + tables.dialect()
                                                .quoted(stored().get(number(set))
                                                        .name()) + ", ",
                                " FROM " + tables.dialect().quoted(table))))
                .toList();
    }

    /**
     * What the numbers stand for.
     *
     * @param rows of each of the {@link #names}
     */
    public GroupNames named(List<List<List<Object>>> rows) {
        return new GroupNames(rows, groups.size());
    }

    /**
     * The table and what was found in it.
     *
     * @param found the row of {@link #look}
     */
    public NumberedGroups numbered(String name, List<Long> found) {
        long all = found.getFirst();
        Set<Integer> missing = new LinkedHashSet<>();
        List<Integer> telling = new ArrayList<>();
        for (int column = 0; column < groups.size(); column++) {
            long different = found.get(1 + 2 * column);
            long without = all - found.get(2 + 2 * column);
            if (without > 0) {
                missing.add(column);
            }
            if (without <= 1 && different + without == all) {
                telling.add(column);
            }
        }
        List<List<Integer>> bits = new ArrayList<>();
        int at = 1 + 2 * groups.size();
        for (GroupChains.Chain chain : groups.chains()) {
            List<Integer> own = new ArrayList<>();
            for (int column = 0; column < chain.columns().size(); column++) {
                own.add(DIGITS - Long.numberOfLeadingZeros(found.get(at)));
                at++;
            }
            bits.add(List.copyOf(own));
        }
        List<Integer> every = IntStream.range(0, groups.size()).boxed().toList();
        return new NumberedGroups(
                this,
                name,
                telling.isEmpty() ? every : List.of(quickest(telling)),
                Set.copyOf(missing),
                bits,
                found.getLast() == all,
                all);
    }

    /** A whole number is joined more quickly than a text. */
    private int quickest(List<Integer> columns) {
        return columns.stream()
                .filter(column -> groups.expressions().get(column).type() instanceof ValueType.Whole)
                .findFirst()
                .orElse(columns.getLast());
    }

    /** The columns of the table. */
    List<StoredColumn> stored() {
        List<StoredColumn> stored = new ArrayList<>();
        for (int column = 0; column < groups.size(); column++) {
            stored.add(new StoredColumn(
                    "value " + (column + 1), groups.expressions().get(column).type()));
        }
        for (int column = 0; column < groups.size(); column++) {
            stored.add(new StoredColumn(name(column), new ValueType.Text()));
        }
        List<GroupChains.Chain> chains = groups.chains();
        for (int chain = 0; chain < chains.size(); chain++) {
            for (int at = 0; at < chains.get(chain).columns().size(); at++) {
                stored.add(new StoredColumn("place " + (chain + 1) + "." + (at + 1), new ValueType.Whole()));
            }
        }
        sets.names().forEach(name -> stored.add(new StoredColumn(name, new ValueType.Whole())));
        stored.add(new StoredColumn(GROUP, new ValueType.Whole()));
        return stored;
    }

    private static String name(int column) {
        return "name " + (column + 1);
    }

    /** Where the value of a column stands in the table. */
    int value(int column) {
        return column;
    }

    /** Where the number of a group of a set stands in the table. */
    int number(int set) {
        return stored().size() - 1 - sets.size() + set;
    }

    /** Where the number of the group itself stands in the table, from 1 on. */
    int group() {
        return stored().size() - 1;
    }

    /** Where the place of a group stands in the table that is told from its neighbours by a column of a chain. */
    int place(int chain, int at) {
        return 2 * groups.size()
                + groups.chains().subList(0, chain).stream()
                        .mapToInt(one -> one.columns().size())
                        .sum()
                + at;
    }
}
