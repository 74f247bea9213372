package scorecard.tests.engine.read;

import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.type.ValueType;

/** What is asked of the rows of a source to see how the cells of a column were read. */
final class SeenCells {

    private SeenCells() {}

    /** Which rows there are, which values they have, and of moments which instants. */
    static List<Aggregate> aggregates(String source, Column id, Column column) {
        List<Aggregate> aggregates = new ArrayList<>();
        aggregates.add(new Aggregate.Sum(rows(source), value(id)));
        aggregates.add(new Aggregate.CountDistinct(rows(source), value(column)));
        switch (column.type()) {
            case ValueType.Text any -> {}
            case ValueType.YesNo any -> aggregates.add(new Aggregate.Share(rows(source), value(column)));
            case ValueType.Date any -> aggregates.addAll(ofMoments(source, column));
            case ValueType.Timestamp any -> aggregates.addAll(ofMoments(source, column));
            case ValueType.Whole any -> aggregates.add(new Aggregate.Sum(rows(source), value(column)));
            case ValueType.Decimal any -> aggregates.add(new Aggregate.Sum(rows(source), value(column)));
            case ValueType.Money any -> aggregates.add(new Aggregate.Sum(rows(source), value(column)));
            case ValueType.Duration any -> aggregates.add(new Aggregate.Sum(rows(source), value(column)));
        }
        return aggregates;
    }

    private static List<Aggregate> ofMoments(String source, Column column) {
        RowExpression since = new RowExpression.Arithmetic(
                RowExpression.Operator.MINUS,
                value(column),
                new RowExpression.TimestampLiteral(LocalDateTime.of(2026, 1, 1, 0, 0)),
                new ValueType.Duration());
        return List.of(
                new Aggregate.Minimum(rows(source), value(column)),
                new Aggregate.Maximum(rows(source), value(column)),
                new Aggregate.Sum(rows(source), since));
    }

    /** The column, but of rows that add up others where it says so, so that every row must be looked at by itself. */
    static Column byRow(Column column) {
        return new Column(
                column.name(),
                column.header(),
                column.occurrence(),
                column.type(),
                column.format(),
                column.optional(),
                column.missing(),
                column.pointsTo(),
                column.derivation(),
                Optional.of(List.of("a total that never comes")));
    }
}
