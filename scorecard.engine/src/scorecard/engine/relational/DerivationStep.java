package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.sql.type.SqlTypeName;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.LatestRow;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/**
 * Computes derived columns of all rows of a source, or the rows of a derived source, or leaves the latest row of each key.
 *
 * @param from the table of the rows they are computed from
 * @param to the table that is made
 * @param columns those of it that are new; none where only rows are left out
 * @param current the tables of the sources as far as they are derived by then, by qualified name
 */
public record DerivationStep(SourceTable from, SourceTable to, List<Column> columns, Map<String, SourceTable> current) {

    /**
     * {@code CREATE TABLE … AS SELECT}.
     *
     * @param asOf rows later than this moment are left out
     */
    public String sql(SourceTables tables, Optional<LocalDateTime> asOf) {
        return tables.dialect().createTableAs() + " " + tables.dialect().quoted(to.name()) + " AS\n"
                + select(tables, asOf);
    }

    /**
     * {@code CREATE VIEW … AS SELECT}, where {@link #isOfOwnRow()}.
     *
     * @param asOf rows later than this moment are left out
     */
    public String view(SourceTables tables, Optional<LocalDateTime> asOf) {
        return tables.dialect().createView() + " " + tables.dialect().quoted(to.name()) + " AS\n"
                + select(tables, asOf);
    }

    /** Whether each row comes from one row alone, so cheaply that it need not be kept. */
    public boolean isOfOwnRow() {
        return !isQuery()
                && !picksLatest()
                && !makesRows()
                && columns.stream()
                        .flatMap(column -> column.derivation().stream())
                        .allMatch(DerivationStep::isComputedCheaply);
    }

    /** Whether a value comes from its own row alone by plain arithmetic and conditions. */
    static boolean isComputedCheaply(RowExpression derivation) {
        return Subexpressions.of(derivation).allMatch(DerivationStep::isCheap);
    }

    private static boolean isCheap(RowExpression part) {
        return part instanceof RowExpression.ColumnValue
                || part instanceof RowExpression.Literal
                || part instanceof RowExpression.Arithmetic
                || part instanceof RowExpression.Condition && !(part instanceof RowExpression.Neighbour)
                || part instanceof RowExpression.OrElse
                || part instanceof RowExpression.Conditional
                || part instanceof RowExpression.Extreme
                || part instanceof RowExpression.PartOfMoment;
    }

    /** {@code SELECT}, the rows alone. */
    public String select(SourceTables tables, Optional<LocalDateTime> asOf) {
        if (isQuery() && to.source().reader() instanceof Reader.Sql sql) {
            return query(tables, asOf, sql.query());
        }
        Algebra algebra = new Algebra();
        SourceTables now = tables.after(current);
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(algebra, now, from, asOf);
        RelBuilder builder = rows.builder();
        if (picksLatest()) {
            to.source().latest().ifPresent(latest -> keepLatest(builder, latest));
        }
        RowValues values = new RowValues(algebra, rows);
        if (to.source().reader() instanceof Reader.From derived) {
            derived.where().ifPresent(where -> builder.filter(values.of(where)));
        }
        List<RexNode> fields = new ArrayList<>();
        for (Column column : to.source().columns()) {
            fields.add(stored(algebra, rows, values, column));
        }
        to.instants()
                .keySet()
                .forEach(column -> fields.add(instant(rows, values, to.source().column(column))));
        List<StoredColumn> stored = to.stored();
        List<String> names = stored.stream().map(StoredColumn::name).toList();
        if (makesRows()) {
            builder.project(fields, names.subList(0, names.size() - 1));
            List<RexNode> numbered = new ArrayList<>(builder.fields());
            numbered.add(builder.aggregateCall(SqlStdOperatorTable.ROW_NUMBER)
                    .over()
                    .orderBy(inOrder().stream()
                            .map(column -> inByteOrder(builder, column))
                            .toList())
                    .as(to.order()));
            builder.project(numbered);
        } else {
            fields.add(rows.own().field(from.order()));
            builder.project(fields, names, true);
        }
        return tables.dialect().statement(builder.build());
    }

    /**
     * The rows of a query, with the sources that it reads as tables of their simple names.
     *
     * @param select the query; before it is run it must have been found to be one {@code SELECT} that reads nothing else
     */
    public String query(SourceTables tables, Optional<LocalDateTime> asOf, String select) {
        return query(read(tables, asOf), select);
    }

    /**
     * The rows of a query.
     *
     * @param read by the name the query uses, what gives the rows it reads there
     */
    public static String query(Map<String, String> read, String select) {
        String named = read.entrySet().stream()
                .map(source -> TableDefinition.quoted(source.getKey()) + " AS (\n" + source.getValue() + "\n)")
                .collect(Collectors.joining(", "));
        return "WITH " + named + "\nSELECT * FROM (\n" + select + "\n)";
    }

    /** What gives the rows that the query reads, by the simple names of the sources, in their order. */
    public Map<String, String> read(SourceTables tables, Optional<LocalDateTime> asOf) {
        Map<String, String> read = new LinkedHashMap<>();
        ((Reader.Sql) to.source().reader())
                .sources()
                .forEach(source -> read.put(QualifiedName.simple(source), rowsOf(current.get(source), tables, asOf)));
        return read;
    }

    private String rowsOf(SourceTable source, SourceTables tables, Optional<LocalDateTime> asOf) {
        Algebra algebra = new Algebra();
        SourceTables now = tables.after(current);
        RowsByPeriod rows = RowsByPeriod.withoutPeriods(algebra, now, source, asOf);
        RelBuilder builder = rows.builder();
        List<String> names =
                source.source().columns().stream().map(Column::name).toList();
        builder.project(
                names.stream()
                        .map(name -> (RexNode) builder.field(
                                StoredRows.index(source, source.columns().get(name))))
                        .toList(),
                names,
                true);
        return tables.dialect().statement(builder.build());
    }

    /** Whether the rows come from a query, whose result is still to be checked. */
    public boolean isQuery() {
        return to.source().reader() instanceof Reader.Sql
                && to.source().columns().equals(columns);
    }

    /** Rows that are equal in the columns that order them are all kept; whoever runs the statement must refuse them. */
    private void keepLatest(RelBuilder builder, LatestRow latest) {
        List<RexNode> key =
                to.source().key().stream().map(column -> field(builder, column)).toList();
        List<RexNode> order = latest.by().stream()
                .map(column -> builder.nullsLast(builder.desc(field(builder, column))))
                .toList();
        List<RexNode> placed = new ArrayList<>(builder.fields());
        placed.add(builder.aggregateCall(SqlStdOperatorTable.RANK)
                .over()
                .partitionBy(key)
                .orderBy(order)
                .as("place"));
        builder.project(placed);
        builder.filter(builder.equals(builder.field("place"), builder.literal(1)));
    }

    /** The value of a column of a row, or the instant of a moment. */
    private RexNode field(RelBuilder builder, String column) {
        return builder.field(StoredRows.index(
                from, from.instants().getOrDefault(column, from.columns().get(column))));
    }

    /** Whether the step leaves the latest row of each key and computes nothing. */
    public boolean picksLatest() {
        return columns.isEmpty();
    }

    /** The columns that number the rows of a derived source: the instant of their time, then the row key. */
    private List<String> inOrder() {
        List<String> order = new ArrayList<>();
        to.source().time().map(to.instants()::get).ifPresent(order::add);
        to.source().key().forEach(key -> order.add(to.columns().get(key)));
        return order;
    }

    private static RexNode inByteOrder(RelBuilder builder, String column) {
        RexNode field = builder.field(column);
        return field.getType().getSqlTypeName() == SqlTypeName.VARCHAR
                ? builder.call(Functions.IN_BYTE_ORDER, field)
                : field;
    }

    private boolean makesRows() {
        return to.source().reader() instanceof Reader.From;
    }

    private boolean isNew(Column column) {
        return columns.contains(column);
    }

    private RexNode stored(Algebra algebra, RowsByPeriod rows, RowValues values, Column column) {
        if (!isNew(column)) {
            return rows.own().field(from.columns().get(column.name()));
        }
        RowExpression derivation = column.derivation().orElseThrow();
        RexNode value = column.type() instanceof ValueType.Timestamp ? values.local(derivation) : values.of(derivation);
        boolean decimal = column.type() instanceof ValueType.Decimal || column.type() instanceof ValueType.Money;
        return decimal ? algebra.rex().makeAbstractCast(algebra.types().of(column.type()), value, false) : value;
    }

    private RexNode instant(RowsByPeriod rows, RowValues values, Column column) {
        return isNew(column)
                ? values.instant(column.derivation().orElseThrow())
                : rows.own().field(from.instants().get(column.name()));
    }
}
