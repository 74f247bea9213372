package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import scorecard.engine.plan.Source;
import scorecard.engine.read.Cell;
import scorecard.engine.read.RejectLog;
import scorecard.engine.relational.SourceTable;

/**
 * The accepted rows of a source in memory. They have no order, and no two of them have the same key.
 *
 * @param rows of each the cells, one for each declared column
 */
record FewRows(SourceTable table, List<List<Cell>> rows) {
    /** Makes the table of the source. */
    void keep(Database database) {
        List<Integer> moments = IntStream.range(0, source().columns().size())
                .filter(index -> Columns.isMoment(source().columns().get(index)))
                .boxed()
                .toList();
        database.fill(
                table.name(),
                table.stored(),
                rows.stream().map(cells -> stored(cells, moments)).iterator());
    }

    private static List<Object> stored(List<Cell> cells, List<Integer> moments) {
        List<Object> stored = new ArrayList<>(cells.size() + moments.size() + 1);
        for (Cell cell : cells) {
            stored.add(value(cell));
        }
        for (int index : moments) {
            stored.add(instant(cells.get(index)));
        }
        stored.add(null);
        return stored;
    }

    /** As the database takes it. */
    static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Missing missing -> null;
            case Cell.Text text -> text.value();
            case Cell.YesNo yesNo -> yesNo.value();
            case Cell.Whole whole -> whole.value();
            case Cell.Decimal decimal -> decimal.value();
            case Cell.Day day -> day.value();
            case Cell.Moment moment -> moment.value();
            case Cell.Unfit unfit -> throw new IllegalStateException("a cell that does not fit is not kept");
        };
    }

    private static Long instant(Cell cell) {
        if (cell instanceof Cell.Day day) {
            return day.instant();
        }
        return cell instanceof Cell.Moment moment ? moment.instant() : null;
    }

    private long twice() {
        long twice = 0;
        for (List<Cell> cells : rows) {
            for (Cell cell : cells) {
                twice += cell instanceof Cell.Moment moment && moment.twice() ? 1 : 0;
            }
        }
        return twice;
    }

    /** The span of the times that the rows have in a column; empty where none has one. */
    private Optional<LoadedSource.Span> span(String column) {
        int index = source().columns().indexOf(source().column(column));
        LongSummaryStatistics instants = new LongSummaryStatistics();
        for (List<Cell> cells : rows) {
            Long instant = instant(cells.get(index));
            if (instant != null) {
                instants.accept(instant);
            }
        }
        return instants.getCount() == 0
                ? Optional.empty()
                : Optional.of(new LoadedSource.Span(
                        instants.getCount(),
                        SpansOfTime.local(table, instants.getMin()),
                        SpansOfTime.local(table, instants.getMax())));
    }

    /** What is known of the source. */
    LoadedSource loaded(RejectLog rejects, long totals) {
        return new LoadedSource(
                table,
                rows.size(),
                rejects.rows(),
                rejects.first(),
                twice(),
                totals,
                source().time().flatMap(this::span),
                Optional.empty());
    }

    private Source source() {
        return table.source();
    }
}
