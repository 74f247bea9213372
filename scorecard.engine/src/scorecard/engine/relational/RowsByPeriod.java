package scorecard.engine.relational;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.JoinRelType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.dialect.Functions;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Selection.Edge;
import scorecard.engine.plan.Subexpressions;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.type.ValueType;

/**
 * The rows of a source, each once for every period that has it: by the day of its time, {@code rows JOIN "period days" ON
 * day = day}, or because it is open at an instant, {@code rows JOIN periods ON from <= t AND until > t}. A row without time
 * belongs to no period; the rows of a snapshot are taken as they are.
 *
 * <p>What an expression needs beside the row itself is joined when the expression first asks for it; the fields that were
 * there before keep their places.
 */
final class RowsByPeriod implements OuterRows {
    private static final int NONE = -1;

    private final Algebra algebra;
    private final SourceTables tables;
    private final SourceTable table;
    private final RelBuilder builder;
    private final FieldsOfRow own;
    private final StoredRows rows;
    private final JoinedToRows joined;
    private final ValueRanges ranges;
    private Optional<Population> population = Optional.empty();
    private Optional<Selection> selection = Optional.empty();
    private boolean byStretch;
    private boolean byBlock;
    private int period = NONE;
    private int bounds = NONE;
    private int dayEnds = NONE;

    private RowsByPeriod(
            Algebra algebra,
            SourceTables tables,
            SourceTable table,
            StoredRows rows,
            RelBuilder builder,
            ValueRanges ranges) {
        this.algebra = algebra;
        this.tables = tables;
        this.table = table;
        this.builder = builder;
        this.rows = rows;
        rows.push(builder, table);
        this.own = new StoredFields(builder, table, 0);
        this.joined = JoinedToRows.of(algebra, tables, rows, builder, this, this::day, ranges);
        this.ranges = ranges;
    }

    /**
     * The rows that aggregates look at.
     *
     * @param aggregates at least one, all of one selection
     * @param asOf rows later than this moment do not count
     */
    static RowsByPeriod of(
            Algebra algebra,
            SourceTables tables,
            SourceTable table,
            List<? extends Aggregate> aggregates,
            Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = withoutPeriods(algebra, tables, table, asOf);
        return rows.of(aggregates);
    }

    /**
     * The same, but each row only once, with the stretch of its day, wherever that says in which periods it is.
     *
     * @param ranges what is known of the values of rows
     */
    static RowsByPeriod byStretch(
            Algebra algebra,
            SourceTables tables,
            SourceTable table,
            List<? extends Aggregate> aggregates,
            Optional<LocalDateTime> asOf,
            ValueRanges ranges) {
        RowsByPeriod rows =
                new RowsByPeriod(algebra, tables, table, new StoredRows(algebra, asOf), algebra.builder(), ranges);
        rows.byStretch = isByStretch(aggregates, table);
        return rows.of(aggregates);
    }

    /** The same, with the block of the day as well. */
    static RowsByPeriod byBlock(
            Algebra algebra,
            SourceTables tables,
            SourceTable table,
            List<? extends Aggregate> aggregates,
            Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = new RowsByPeriod(
                algebra, tables, table, new StoredRows(algebra, asOf), algebra.builder(), ValueRanges.unknown());
        rows.byStretch = true;
        rows.byBlock = true;
        return rows.of(aggregates);
    }

    /** Whether the day of a row says in which periods it is, and nothing else depends on the period. */
    static boolean isByStretch(List<? extends Aggregate> aggregates, SourceTable table) {
        return isByDay(aggregates.getFirst().over(), table)
                && aggregates.stream().noneMatch(PeriodTables::mentionsBounds);
    }

    private static boolean isByDay(Population over, SourceTable table) {
        return switch (over.selection().orElse(null)) {
            case null -> table.time().isPresent();
            case Selection.By by -> true;
            case Selection.AtAnyTime anyTime -> false;
            case Selection.Open open -> false;
        };
    }

    /**
     * All rows, each once with the stretch of its day behind all else, or none; neighbours can be found among them.
     *
     * @param aggregates at least one, all without a selection
     * @param ranges what is known of the values of rows
     */
    static RowsByPeriod withStretchBeside(
            Algebra algebra,
            SourceTables tables,
            SourceTable table,
            List<? extends Aggregate> aggregates,
            Optional<LocalDateTime> asOf,
            ValueRanges ranges) {
        RowsByPeriod rows =
                new RowsByPeriod(algebra, tables, table, new StoredRows(algebra, asOf), algebra.builder(), ranges);
        rows.byStretch = true;
        rows.population = Optional.of(aggregates.getFirst().over());
        rows.addStretch();
        return rows;
    }

    private void addStretch() {
        joinDays(table.time().orElseThrow(), JoinRelType.LEFT);
        RexNode stretch = builder.call(Functions.IN_32_BITS, builder.field(period));
        period = builder.fields().size();
        builder.projectPlus(builder.alias(stretch, "stretch of row"));
    }

    private RowsByPeriod of(List<? extends Aggregate> aggregates) {
        findNeighbours(aggregates);
        return selected(aggregates.getFirst().over(), aggregates.stream().anyMatch(PeriodTables::mentionsBounds));
    }

    /** Adds the neighbours that aggregates ask for. */
    void findNeighbours(List<? extends Aggregate> aggregates) {
        aggregates.stream()
                .flatMap(Subexpressions::ofOwnRow)
                .filter(RowExpression.Neighbour.class::isInstance)
                .forEach(neighbour -> joined.neighbours().find((RowExpression.Neighbour) neighbour));
    }

    private RowsByPeriod selected(Population over, boolean mentionsBounds) {
        population = Optional.of(over);
        over.time(table.source())
                .filter(time -> !table.source().time().equals(Optional.of(time)))
                .ifPresent(time -> rows.filter(builder, table, Set.of(time)));
        select(over);
        if (bounds == NONE && mentionsBounds) {
            joinBoundsOfPeriod();
        }
        return this;
    }

    /** The rows alone, each once, whose time in a column is not later than a moment. */
    static RowsByPeriod withoutPeriods(
            Algebra algebra, SourceTables tables, SourceTable table, String time, Optional<LocalDateTime> asOf) {
        RowsByPeriod rows = withoutPeriods(algebra, tables, table, asOf);
        if (!table.source().time().equals(Optional.of(time))) {
            rows.rows.filter(rows.builder, table, Set.of(time));
        }
        return rows;
    }

    /** The rows alone, each once, up to a moment. */
    static RowsByPeriod withoutPeriods(
            Algebra algebra, SourceTables tables, SourceTable table, Optional<LocalDateTime> asOf) {
        return new RowsByPeriod(
                algebra, tables, table, new StoredRows(algebra, asOf), algebra.builder(), ValueRanges.unknown());
    }

    RelBuilder builder() {
        return builder;
    }

    @Override
    public FieldsOfRow own() {
        return own;
    }

    @Override
    public RexNode bound(RowExpression.PeriodBound bound) {
        boolean day = bound.type() instanceof ValueType.Date;
        return bound(
                switch (bound.edge()) {
                    case START -> day ? PeriodTables.FIRST_DAY : PeriodTables.START;
                    case END -> day ? PeriodTables.DAY_AFTER : PeriodTables.END;
                });
    }

    @Override
    public RexNode startOfPreviousPeriod(RowExpression.StartOfPreviousPeriod start) {
        return bound(
                start.type() instanceof ValueType.Date ? PeriodTables.PREVIOUS_FIRST_DAY : PeriodTables.PREVIOUS_START);
    }

    private RexNode bound(String column) {
        if (bounds == NONE) {
            throw new IllegalArgumentException("rows of " + table.source().name() + " have no period");
        }
        return builder.field(bounds + boundColumn(column));
    }

    @Override
    public RexNode openInstant(RowExpression.OpenInstant instant) {
        return switch (selection.orElse(null)) {
            case Selection.OpenAt open -> bound(new RowExpression.PeriodBound(open.edge(), instant.type()));
            case Selection.OpenEachDay open ->
                builder.field(dayEnds
                        + names(PeriodTables.dayEndColumns())
                                .indexOf(
                                        instant.type() instanceof ValueType.Date
                                                ? PeriodTables.DAY_AFTER
                                                : PeriodTables.END));
            case Selection.By by -> throw notOpen();
            case Selection.AtAnyTime anyTime -> throw notOpen();
            case null -> throw notOpen();
        };
    }

    @Override
    public JoinedToRows joined() {
        return joined;
    }

    @Override
    public List<Integer> identity() {
        List<Integer> identity = new ArrayList<>();
        table.source()
                .key()
                .forEach(key ->
                        identity.add(StoredRows.index(table, table.columns().get(key))));
        if (period != NONE) {
            identity.add(period);
        }
        if (dayEnds != NONE) {
            identity.add(dayEnds + names(PeriodTables.dayEndColumns()).indexOf(PeriodTables.END));
        }
        return identity;
    }

    @Override
    public OuterRows again() {
        RowsByPeriod same = new RowsByPeriod(algebra, tables, table, rows, builder, ranges);
        same.byStretch = byStretch;
        same.byBlock = byBlock;
        return population.map(over -> same.selected(over, bounds != NONE)).orElse(same);
    }

    /** Whether rows have the stretch of their day instead of a period. */
    boolean isByStretch() {
        return byStretch;
    }

    /** The index of the period, or the stretch; nothing for a snapshot. */
    List<RexNode> period() {
        return period == NONE ? List.of() : List.of(builder.field(period));
    }

    /** What the rows are ordered by: the time at which they count, then their usual time and row key. */
    RexNode order() {
        RexNode usual = own.field(table.order());
        return selection.orElse(null) instanceof Selection.By(String column)
                ? builder.call(
                        SqlStdOperatorTable.ROW, own.field(table.instants().get(column)), usual)
                : usual;
    }

    private IllegalArgumentException notOpen() {
        return new IllegalArgumentException("rows of " + table.source().name() + " are not looked at while open");
    }

    private void select(Population over) {
        selection = over.selection();
        switch (selection.orElse(null)) {
            case null -> table.time().ifPresent(time -> joinDays(time, JoinRelType.INNER));
            case Selection.By(String column) -> joinDays(table.source().column(column), JoinRelType.INNER);
            case Selection.AtAnyTime() -> {
                pushBounds();
                builder.join(JoinRelType.INNER, builder.literal(true));
            }
            case Selection.OpenAt open -> {
                pushBounds();
                joinWhileOpen(open, boundColumn(open.edge() == Edge.START ? PeriodTables.START : PeriodTables.END));
            }
            case Selection.OpenEachDay open -> {
                pushDayEnds();
                joinWhileOpen(open, names(PeriodTables.dayEndColumns()).indexOf(PeriodTables.END));
            }
        }
    }

    /** That rows lie on the days they are joined to is said of them as well, since of files it tells which parts need not be read. */
    private void joinDays(Column time, JoinRelType how) {
        tables.days()
                .span()
                .filter(unused -> how == JoinRelType.INNER)
                .ifPresent(days -> builder.filter(rows.within(builder, own, time, days)));
        period = builder.fields().size();
        RexNode day = day(time);
        builder.push(days());
        builder.join(how, builder.call(SqlStdOperatorTable.EQUALS, day, builder.field(2, 1, 1)));
    }

    private RelNode days() {
        DayTables days = tables.days();
        if (byBlock) {
            return algebra.rows(days.blocks(), algebra.types().row(DayTables.blockColumns()));
        }
        return byStretch
                ? algebra.rows(days.stretchDays(), algebra.types().row(DayTables.stretchDayColumns()))
                : algebra.rows(days.periodDays(), algebra.types().row(DayTables.periodDayColumns()));
    }

    /** The number of the block of the row's day. */
    RexNode block() {
        return builder.field(period + names(DayTables.blockColumns()).indexOf(DayTables.BLOCK));
    }

    /** The digit of the row's day. */
    RexNode digit() {
        return builder.field(period + names(DayTables.blockColumns()).indexOf(DayTables.DIGIT));
    }

    /** The day of a moment of the row, in the zone of its source. */
    RexNode day(Column time) {
        return rows.day(own, time);
    }

    /** The day on which the row counts, which says what holds for it. */
    private Optional<RexNode> day() {
        return switch (selection.orElse(null)) {
            case Selection.By(String column) -> Optional.of(day(table.source().column(column)));
            case Selection.Open open -> Optional.of(openInstant(new RowExpression.OpenInstant(new ValueType.Date())));
            case Selection.AtAnyTime anyTime -> table.time().map(this::day);
            case null -> table.time().map(this::day);
        };
    }

    private void joinBoundsOfPeriod() {
        if (period == NONE) {
            throw new IllegalArgumentException("rows of " + table.source().name() + " have no period");
        }
        bounds = builder.fields().size();
        builder.push(boundsRows());
        builder.join(
                JoinRelType.INNER,
                builder.call(SqlStdOperatorTable.EQUALS, builder.field(2, 0, period), builder.field(2, 1, 0)));
    }

    private void pushBounds() {
        period = builder.fields().size();
        bounds = period;
        builder.push(boundsRows());
    }

    private void pushDayEnds() {
        period = builder.fields().size();
        dayEnds = period;
        builder.push(algebra.rows(
                tables.periods().dayEnds().get(table.zone()), algebra.types().row(PeriodTables.dayEndColumns())));
    }

    /** @param instant the right-hand column that holds the instant at which rows are looked at */
    private void joinWhileOpen(Selection.Open open, int instant) {
        RexNode at = builder.field(2, 1, instant);
        List<RexNode> conditions = new ArrayList<>();
        conditions.add(builder.call(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, instantOf(open.from()), at));
        RexNode end = instantOf(open.until());
        conditions.add(builder.or(builder.isNull(end), builder.call(SqlStdOperatorTable.GREATER_THAN, end, at)));
        builder.join(JoinRelType.INNER, conditions);
    }

    private RexNode instantOf(String column) {
        return builder.field(2, 0, stored().indexOf(table.instants().get(column)));
    }

    private RelNode boundsRows() {
        return algebra.rows(
                tables.periods().bounds().get(table.zone()), algebra.types().row(boundColumns()));
    }

    private int boundColumn(String name) {
        return names(boundColumns()).indexOf(name);
    }

    private List<StoredColumn> boundColumns() {
        return tables.periods().boundColumns(table.zone());
    }

    private List<String> stored() {
        return names(table.stored());
    }

    private static List<String> names(List<StoredColumn> columns) {
        return columns.stream().map(StoredColumn::name).toList();
    }
}
