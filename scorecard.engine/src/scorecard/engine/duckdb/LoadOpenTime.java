package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.List;
import scorecard.engine.relational.OpenTimeTable;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.time.OpenTime.Span;

/** Makes and fills the tables that say how long there has been business. */
record LoadOpenTime(SqlEngine engine) {
    private static final Span NEVER = new Span(0, 0);

    void load(OpenTimeTable table) {
        engine.fill(
                table.name(),
                table.columns(),
                table.days().stream().map(day -> row(table, day)).iterator());
    }

    private static List<Object> row(OpenTimeTable table, OpenTimeTable.Day day) {
        List<Object> row = new ArrayList<>(List.of(day.number(), day.before()));
        for (int opening = 0; opening < table.openings(); opening++) {
            Span span = opening < day.spans().size() ? day.spans().get(opening) : NEVER;
            row.add(span.from());
            row.add(span.to());
        }
        return row;
    }
}
