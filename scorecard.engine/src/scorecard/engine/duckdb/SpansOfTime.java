package scorecard.engine.duckdb;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TimeSpan;
import scorecard.engine.sql.SqlEngine;

/** Asks an engine from when to when the rows of a source are. */
record SpansOfTime(SqlEngine engine, SourceTables tables) {
    /** The span of the times that a source's rows have in a column, up to a moment. */
    Optional<LoadedSource.Span> of(SourceTable table, String column, Optional<LocalDateTime> asOf) {
        List<Object> row =
                engine.rows(new TimeSpan(tables, table, column).sql(asOf)).getFirst();
        long rows = ((Number) row.get(0)).longValue();
        return rows == 0
                ? Optional.empty()
                : Optional.of(new LoadedSource.Span(rows, local(table, row.get(1)), local(table, row.get(2))));
    }

    static LocalDateTime local(SourceTable table, Object instant) {
        return Instant.ofEpochMilli(((Number) instant).longValue())
                .atZone(table.zone())
                .toLocalDateTime();
    }
}
