package scorecard.engine.duckdb;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.duckdb.DuckDBAppender;
import scorecard.engine.relational.Instants;
import scorecard.engine.relational.PeriodTables;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.time.Period;

/** Makes and fills the tables that say where periods and their days begin and end. */
record LoadPeriodTables(Database database) {
    void load(PeriodTables tables, List<Period> periods) {
        tables.allBounds()
                .forEach(table -> fill(table, appender -> {
                    for (int index = 0; index < periods.size(); index++) {
                        Period period = periods.get(index);
                        appender.beginRow()
                                .append((long) index)
                                .append(period.from())
                                .append(period.to())
                                .append(Instants.of(period.from(), table.zone()))
                                .append(Instants.of(period.to(), table.zone()));
                        if (tables.withPrevious().contains(table.zone())) {
                            appendPrevious(appender, period, table.zone());
                        }
                        appender.endRow();
                    }
                }));
        tables.allDayEnds()
                .forEach(table -> fill(table, appender -> {
                    for (int index = 0; index < periods.size(); index++) {
                        Period period = periods.get(index);
                        for (LocalDate day = period.from(); day.isBefore(period.to()); day = day.plusDays(1)) {
                            appender.beginRow()
                                    .append((long) index)
                                    .append(day.plusDays(1))
                                    .append(Instants.of(day.plusDays(1), table.zone()))
                                    .endRow();
                        }
                    }
                }));
    }

    private static void appendPrevious(DuckDBAppender appender, Period period, ZoneId zone) throws SQLException {
        if (period.startOfPrevious().isPresent()) {
            LocalDate start = period.startOfPrevious().orElseThrow();
            appender.append(start).append(Instants.of(start, zone));
        } else {
            appender.appendNull().appendNull();
        }
    }

    private void fill(PeriodTables.ZonedTable table, Rows rows) {
        database.execute("DROP TABLE IF EXISTS " + TableDefinition.quoted(table.name()));
        database.execute(TableDefinition.create(table.name(), table.columns()));
        try (DuckDBAppender appender = database.appender(table.name())) {
            rows.append(appender);
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }

    private interface Rows {
        void append(DuckDBAppender appender) throws SQLException;
    }
}
