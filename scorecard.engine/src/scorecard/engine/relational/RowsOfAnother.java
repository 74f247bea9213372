package scorecard.engine.relational;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;
import scorecard.engine.plan.RowExpression;

/** All rows of a source, each once, on top of a builder: alone first, and then beside the rows that they belong to. */
final class RowsOfAnother implements OuterRows {
    private final Algebra algebra;
    private final SourceTables tables;
    private final StoredRows stored;
    private final RelBuilder builder;
    private final SourceTable table;
    private final JoinedToRows joined;

    RowsOfAnother(Algebra algebra, SourceTables tables, StoredRows stored, RelBuilder builder, SourceTable table) {
        this.algebra = algebra;
        this.tables = tables;
        this.stored = stored;
        this.builder = builder;
        this.table = table;
        stored.push(builder, table);
        this.joined = JoinedToRows.of(algebra, tables, stored, builder, this, this::day, ValueRanges.unknown());
    }

    SourceTable table() {
        return table;
    }

    RexNode column(String name) {
        return own().field(table.columns().get(name));
    }

    /**
     * The same rows behind others, with the fields of those first. What their expressions look at must have been asked for.
     *
     * @param width how many fields stand before theirs
     */
    RowFields beside(RowFields outer, int width) {
        return new Beside(outer, width);
    }

    @Override
    public FieldsOfRow own() {
        return new StoredFields(builder, table, 0);
    }

    @Override
    public RexNode bound(RowExpression.PeriodBound bound) {
        throw new IllegalArgumentException("rows of " + table.source().name() + " have no period");
    }

    @Override
    public RexNode startOfPreviousPeriod(RowExpression.StartOfPreviousPeriod start) {
        throw new IllegalArgumentException("rows of " + table.source().name() + " have no period");
    }

    @Override
    public RexNode openInstant(RowExpression.OpenInstant instant) {
        throw new IllegalArgumentException("rows of " + table.source().name() + " are not looked at while open");
    }

    @Override
    public JoinedToRows joined() {
        return joined;
    }

    @Override
    public List<Integer> identity() {
        return table.source().key().stream()
                .map(key -> StoredRows.index(table, table.columns().get(key)))
                .toList();
    }

    @Override
    public OuterRows again() {
        return new RowsOfAnother(algebra, tables, stored, builder, table);
    }

    private Optional<RexNode> day() {
        return table.time().map(time -> stored.day(own(), time));
    }

    /** The rows behind the fields of those that they belong to. */
    private final class Beside implements RowFields {
        private final RowFields outer;
        private final int width;
        private final OpenTimeOfRows openTime = new OpenTimeOfRows(algebra, tables, builder);

        Beside(RowFields outer, int width) {
            this.outer = outer;
            this.width = width;
        }

        @Override
        public FieldsOfRow own() {
            return new StoredFields(builder, table, width);
        }

        @Override
        public FieldsOfRow pointedTo(List<String> references) {
            StoredFields alone = joined.pointedTo().by(references);
            return new StoredFields(builder, alone.table(), width + alone.offset());
        }

        @Override
        public RexNode bound(RowExpression.PeriodBound bound) {
            return outer.bound(bound);
        }

        @Override
        public RexNode startOfPreviousPeriod(RowExpression.StartOfPreviousPeriod start) {
            return outer.startOfPreviousPeriod(start);
        }

        @Override
        public RexNode openInstant(RowExpression.OpenInstant instant) {
            throw new IllegalArgumentException("rows of " + table.source().name() + " are not looked at while open");
        }

        @Override
        public RexNode openTime(String calendar, RowExpression moment, RexNode instant) {
            return openTime.until(calendar, moment, instant);
        }

        @Override
        public RexNode related(RowExpression.Related expression) {
            return joined.related().behind(width, expression, false);
        }

        @Override
        public RexNode relatedInstant(RowExpression.Related expression) {
            return joined.related().behind(width, expression, true);
        }

        @Override
        public RexNode neighbour(RowExpression.Neighbour neighbour) {
            RexNode found = builder.field(width + joined.neighbours().find(neighbour));
            return new NeighbouringRows(algebra, builder, table, this, ValueRanges.unknown()).isNear(neighbour, found);
        }

        @Override
        public RowFields outer() {
            return outer;
        }
    }
}
