package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexBuilder;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/**
 * The members and segment values that the rows of a pass are grouped by, and the sets of them that are wanted.
 *
 * <p>A row whose member or segment value is missing is in the group {@link Cut#UNASSIGNED}, so that in the result only
 * what is not grouped by is missing.
 */
final class RowGroups {
    /** By what is in them: a level and a dimension may be the same. */
    private final Map<RowExpression, String> columns = new LinkedHashMap<>();

    private final Map<Grouping, List<GroupingPaths.Part>> parts = new LinkedHashMap<>();
    private final Map<Set<Integer>, List<Grouping>> bySet = new LinkedHashMap<>();
    private final Map<BitSet, List<Located>> byColumns = new HashMap<>();

    /** @param taken names that columns of the result cannot have */
    RowGroups(
            Collection<Grouping> groupings,
            GroupingPaths paths,
            String source,
            Collection<String> taken,
            Dialect dialect) {
        PhysicalNames names = new PhysicalNames(dialect);
        taken.forEach(names::take);
        for (Grouping grouping : groupings) {
            List<GroupingPaths.Part> own = paths.parts(grouping, source);
            own.forEach(part -> columns.computeIfAbsent(part.value(), unused -> names.take(part.name())));
            parts.put(grouping, own);
            bySet.computeIfAbsent(
                            own.stream().map(this::position).collect(Collectors.toCollection(TreeSet::new)),
                            unused -> new ArrayList<>())
                    .add(grouping);
        }
    }

    private int position(GroupingPaths.Part part) {
        return List.copyOf(columns.keySet()).indexOf(part.value());
    }

    /** Whether rows are grouped by the period alone. */
    boolean isTotalOnly() {
        return columns.isEmpty();
    }

    /** How many columns of the result hold members and segment values. */
    int size() {
        return columns.size();
    }

    /** The columns of the result that hold them. */
    List<String> names() {
        return List.copyOf(columns.values());
    }

    /** What is in them. */
    List<RowExpression> expressions() {
        return List.copyOf(columns.keySet());
    }

    /** Their values for a row, as they are stored. */
    List<RexNode> values(RowValues rows) {
        return columns.keySet().stream().map(rows::of).toList();
    }

    /** The sets of columns that are wanted, in chains. */
    List<GroupChains.Chain> chains() {
        return GroupChains.of(bySet.keySet());
    }

    /** The value of one column for a row such that two rows are in one group exactly where it is equal or missing in both. */
    RexNode comparable(RexBuilder rex, int column, RowValues rows) {
        RowExpression expression = List.copyOf(columns.keySet()).get(column);
        RexNode value = rows.of(expression);
        return expression.type() instanceof ValueType.Text ? assigned(rex, value) : value;
    }

    /** The same as text; what is missing is unassigned. */
    RexNode textOfComparable(RexBuilder rex, int column, RexNode comparable) {
        boolean isText = List.copyOf(columns.keySet()).get(column).type() instanceof ValueType.Text;
        return isText ? comparable : text(rex, column, comparable);
    }

    private RexNode text(RexBuilder rex, int column, RexNode value) {
        return name(rex, List.copyOf(columns.keySet()).get(column), value);
    }

    /** Values of the columns, in their order, called as the columns of the result. */
    List<RexNode> called(RelBuilder builder, List<? extends RexNode> values) {
        List<String> names = names();
        return IntStream.range(0, values.size())
                .<RexNode>mapToObj(column -> builder.alias(values.get(column), names.get(column)))
                .toList();
    }

    /**
     * Their values as text; what is missing is unassigned.
     *
     * @param values as of {@link #values}, or fields that hold them
     */
    List<RexNode> texts(RexBuilder rex, List<RexNode> values) {
        return IntStream.range(0, values.size())
                .mapToObj(column -> text(rex, column, values.get(column)))
                .toList();
    }

    /**
     * The key to aggregate by: what every group has, with each wanted set of the values.
     *
     * @param values of the columns, in their order
     */
    RelBuilder.GroupKey key(RelBuilder builder, List<RexNode> always, List<RexNode> values) {
        List<RexNode> all = new ArrayList<>(always);
        if (isTotalOnly()) {
            return builder.groupKey(all);
        }
        List<RexNode> named = called(builder, values);
        all.addAll(named);
        List<List<RexNode>> sets = bySet.keySet().stream()
                .<List<RexNode>>map(
                        set -> Stream.concat(always.stream(), set.stream().map(named::get))
                                .toList())
                .toList();
        return builder.groupKey(all, sets);
    }

    /** The same, from keys in the order of what every group has and then all columns. */
    RelBuilder.GroupKey sets(RelBuilder builder, List<RexNode> keys) {
        int always = keys.size() - size();
        List<List<RexNode>> sets = bySet.keySet().stream()
                .<List<RexNode>>map(set -> Stream.concat(
                                keys.subList(0, always).stream(), set.stream().map(column -> keys.get(always + column)))
                        .toList())
                .toList();
        return builder.groupKey(keys, sets);
    }

    /** What a row is grouped by, as text; what is missing is unassigned. */
    static RexNode name(RexBuilder rex, RowExpression expression, RexNode value) {
        return assigned(rex, text(rex, expression, value));
    }

    private static RexNode text(RexBuilder rex, RowExpression expression, RexNode value) {
        RelDataType text = rex.getTypeFactory()
                .createTypeWithNullability(rex.getTypeFactory().createSqlType(SqlTypeName.VARCHAR), true);
        return switch (expression.type()) {
            case ValueType.Text() -> value;
            case ValueType.YesNo() ->
                rex.makeCall(
                        text,
                        SqlStdOperatorTable.CASE,
                        List.of(
                                value,
                                rex.makeLiteral("yes", text, false),
                                rex.makeCall(SqlStdOperatorTable.NOT, value),
                                rex.makeLiteral("no", text, false),
                                rex.makeNullLiteral(text)));
            case ValueType.Whole() -> rex.makeAbstractCast(text, value, false);
            case ValueType.Date() -> rex.makeAbstractCast(text, value, false);
            case ValueType.Decimal decimal -> throw notAGroup(expression);
            case ValueType.Money money -> throw notAGroup(expression);
            case ValueType.Duration duration -> throw notAGroup(expression);
            case ValueType.Timestamp timestamp -> throw notAGroup(expression);
        };
    }

    private static IllegalArgumentException notAGroup(RowExpression expression) {
        return new IllegalArgumentException("rows are not grouped by " + expression);
    }

    private static RexNode assigned(RexBuilder rex, RexNode value) {
        RexNode unassigned = rex.makeLiteral(Cut.UNASSIGNED, value.getType(), false);
        return rex.makeCall(SqlStdOperatorTable.COALESCE, value, unassigned);
    }

    /** The cuts that a row of the result is of: one, or several that differ only in how their levels and dimensions are called and ordered. */
    List<Cut> cuts(List<Object> values) {
        BitSet grouped = new BitSet();
        for (int column = 0; column < values.size(); column++) {
            grouped.set(column, values.get(column) != null);
        }
        return byColumns.computeIfAbsent(grouped, this::located).stream()
                .map(grouping -> cut(grouping, values))
                .toList();
    }

    private List<Located> located(BitSet columns) {
        return bySet.get(columns.stream().boxed().collect(Collectors.toCollection(TreeSet::new))).stream()
                .map(grouping -> new Located(
                        grouping.level(),
                        parts.get(grouping).stream()
                                .map(part -> new LocatedPart(part.ofLevel(), part.name(), position(part)))
                                .toList()))
                .toList();
    }

    private static Cut cut(Located grouping, List<Object> values) {
        List<String> path = new ArrayList<>();
        List<Cut.SegmentValue> segment = new ArrayList<>();
        for (LocatedPart part : grouping.parts()) {
            String value = (String) values.get(part.column());
            if (part.ofLevel()) {
                path.add(value);
            } else {
                segment.add(new Cut.SegmentValue(part.name(), value));
            }
        }
        Optional<Cut.Member> member = grouping.level().map(level -> new Cut.Member(level, path));
        return member.isEmpty() && segment.isEmpty() ? Cut.total() : new Cut(member, segment);
    }

    /** A grouping with the columns of its parts. */
    private record Located(Optional<String> level, List<LocatedPart> parts) {}

    private record LocatedPart(boolean ofLevel, String name, int column) {}
}
