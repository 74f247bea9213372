package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;

/**
 * The table of a {@link GroupNumbering} and what was found in it.
 *
 * @param table its name
 * @param keys the columns whose values tell one group from another: one where that is enough, else all
 * @param missing those of them that some group misses
 * @param bits for each chain, how many binary digits hold the place of a group among those with the same groups above it
 * @param differ whether no two smallest groups have the same names
 * @param size how many smallest groups there are
 */
public record NumberedGroups(
        GroupNumbering numbering,
        String table,
        List<Integer> keys,
        Set<Integer> missing,
        List<List<Integer>> bits,
        boolean differ,
        long size) {
    /** What the number of a group is called beside rows. */
    static final String GROUP = "group of row";

    /** Where a group's digits begin in the number of a smallest group that belongs to the first columns of a chain. */
    int digitsAfter(int chain, int columns) {
        List<Integer> digits = bits.get(chain);
        return digits.subList(columns, digits.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many binary digits the number of a smallest group of a chain has. */
    int digits(int chain) {
        return digitsAfter(chain, 0);
    }

    /**
     * Joins its group to every row on top of a builder. Every row has one, yet it is a left join: of inner joins a database may
     * choose to join the days to the groups first, every one to every one.
     *
     * @param values of the rows in the columns of {@link #keys}
     */
    void join(Algebra algebra, RelBuilder builder, List<RexNode> values) {
        push(algebra, builder);
        List<RexNode> conditions = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            RexNode group = builder.field(2, 1, numbering.value(keys.get(index)));
            conditions.add(builder.call(
                    missing.contains(keys.get(index))
                            ? SqlStdOperatorTable.IS_NOT_DISTINCT_FROM
                            : SqlStdOperatorTable.EQUALS,
                    values.get(index),
                    group));
        }
        builder.join(JoinRelType.LEFT, conditions);
    }

    /** Joins the groups of the given numbers to what is on top of a builder. */
    void joinByNumber(Algebra algebra, RelBuilder builder, RexNode number) {
        push(algebra, builder);
        builder.join(JoinRelType.LEFT, builder.equals(number, builder.field(2, 1, numbering.group())));
    }

    /**
     * Joins its group to every row on top of a builder.
     *
     * @param values of the rows in the columns of {@link #keys}
     * @return where its number stands, which has few bytes
     */
    int addNumber(Algebra algebra, RelBuilder builder, List<RexNode> values) {
        int first = builder.fields().size();
        join(algebra, builder, values);
        return first + numbering.group();
    }

    /**
     * The numbers of the groups of all sets, of what was joined to rows on top of a builder.
     *
     * @param first where its first column stands
     */
    List<RexNode> numbers(RelBuilder builder, int first) {
        return IntStream.range(0, numbering.sets().size())
                .<RexNode>mapToObj(set -> builder.field(first + numbering.number(set)))
                .toList();
    }

    /** Puts the groups on top of a builder. */
    void push(Algebra algebra, RelBuilder builder) {
        builder.push(algebra.rows(table, algebra.types().row(numbering.stored())));
    }

    /**
     * The number of a row's smallest group along a chain: the digits of its first column are the most significant.
     *
     * @param offset of the first field of the group in the row
     */
    RexNode number(Algebra algebra, RelBuilder builder, int chain, int offset) {
        ExactNumbers numbers = new ExactNumbers(algebra);
        int columns = bits.get(chain).size();
        return IntStream.range(0, columns)
                .mapToObj(column -> builder.call(
                        SqlStdOperatorTable.MULTIPLY,
                        builder.field(offset + numbering.place(chain, column)),
                        numbers.literal(1L << digitsAfter(chain, column + 1))))
                .reduce((left, right) -> builder.call(SqlStdOperatorTable.PLUS, left, right))
                .orElseThrow();
    }

    /** The values of some rows that the groups are told apart by. */
    List<RexNode> keysOf(List<RexNode> values) {
        return keys.stream().map(values::get).toList();
    }
}
