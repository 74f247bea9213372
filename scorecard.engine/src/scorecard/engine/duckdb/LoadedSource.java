package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.read.Reject;
import scorecard.engine.relational.SourceTable;

/**
 * A source whose rows are in the database.
 *
 * @param rows accepted
 * @param rejected rows
 * @param firstRejects a few of them
 * @param twice cells whose local time exists twice
 * @param totals rows that add up others, which were left out
 * @param span of the times of its rows; empty where no row has a time
 * @param found what was found in its files, where that is asked for
 */
record LoadedSource(
        SourceTable table,
        long rows,
        long rejected,
        List<Reject> firstRejects,
        long twice,
        long totals,
        Optional<Span> span,
        Optional<FoundInFiles> found) {
    /**
     * The times of rows.
     *
     * @param rows that have a time
     */
    record Span(long rows, LocalDateTime first, LocalDateTime last) {
        /** From the earlier beginning to the later end. */
        Span and(Span other) {
            return new Span(
                    rows,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }

        LocalDate firstDay() {
            return first.toLocalDate();
        }

        LocalDate lastDay() {
            return last.toLocalDate();
        }
    }

    /** A source of which every row was accepted and none looked at by itself. */
    static LoadedSource whole(SourceTable table, long rows, long twice, Optional<Span> span) {
        return new LoadedSource(table, rows, 0, List.of(), twice, 0, span, Optional.empty());
    }

    /** The same rows in another table. */
    LoadedSource in(SourceTable other) {
        return new LoadedSource(other, rows, rejected, firstRejects, twice, totals, span, found);
    }

    String name() {
        return table.source().name();
    }
}
