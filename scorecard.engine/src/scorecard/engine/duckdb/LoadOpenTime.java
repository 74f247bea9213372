package scorecard.engine.duckdb;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import scorecard.engine.relational.OpenTimeTable;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.time.OpenTime.Span;

/** Makes and fills the tables that say how long there has been business. */
record LoadOpenTime(Database database) {
    private static final Span NEVER = new Span(0, 0);

    void load(OpenTimeTable table) {
        database.execute(TableDefinition.create(table.name(), table.columns()));
        try (DuckDBAppender appender = database.appender(table.name())) {
            for (OpenTimeTable.Day day : table.days()) {
                appender.beginRow().append(day.number()).append(day.before());
                for (int opening = 0; opening < table.openings(); opening++) {
                    Span span = opening < day.spans().size() ? day.spans().get(opening) : NEVER;
                    appender.append(span.from()).append(span.to());
                }
                appender.endRow();
            }
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }
}
