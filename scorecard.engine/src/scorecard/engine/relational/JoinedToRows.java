package scorecard.engine.relational;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.tools.RelBuilder;

/** What is joined to rows when an expression first asks for it; the fields that were there before keep their places. */
record JoinedToRows(
        RowsPointedTo pointedTo, RelatedRows related, NeighbouringRows neighbours, OpenTimeOfRows openTime) {

    /**
     * Nothing yet.
     *
     * @param rows that stand on top of the builder
     * @param day on which one of them counts, which says what holds for it
     * @param ranges what is known of their values
     */
    static JoinedToRows of(
            Algebra algebra,
            SourceTables tables,
            StoredRows stored,
            RelBuilder builder,
            OuterRows rows,
            Supplier<Optional<RexNode>> day,
            ValueRanges ranges) {
        RowFields.FieldsOfRow own = rows.own();
        return new JoinedToRows(
                new RowsPointedTo(algebra, tables, stored, builder, own, day),
                new RelatedRows(algebra, tables, stored, builder, rows),
                new NeighbouringRows(algebra, builder, own.table(), rows, ranges),
                new OpenTimeOfRows(algebra, tables, builder));
    }
}
