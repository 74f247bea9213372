package scorecard.engine.duckdb;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import scorecard.engine.relational.DayTables;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.time.Period;

/** Makes and fills the tables that say which days each period has. */
final class LoadDays {
    private final Database database;
    private final DayTables tables;

    LoadDays(Database database, DayTables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** Fills them anew; a period is known by its place in the list. */
    void load(List<Period> periods) {
        List.of(tables.periodDays(), tables.stretchDays(), tables.periodStretches())
                .forEach(table -> database.execute("DROP TABLE IF EXISTS " + TableDefinition.quoted(table)));
        TableDefinition.createDays(tables).forEach(database::execute);
        Map<LocalDate, List<Integer>> periodsOfDay = periodsOfDay(periods);
        Map<List<Integer>, Integer> stretches = new LinkedHashMap<>();
        periodsOfDay.values().forEach(own -> stretches.putIfAbsent(own, stretches.size()));
        try (DuckDBAppender periodDays = database.appender(tables.periodDays());
                DuckDBAppender stretchDays = database.appender(tables.stretchDays());
                DuckDBAppender periodStretches = database.appender(tables.periodStretches())) {
            for (Map.Entry<LocalDate, List<Integer>> day : periodsOfDay.entrySet()) {
                for (int period : day.getValue()) {
                    periodDays
                            .beginRow()
                            .append((long) period)
                            .append(day.getKey())
                            .endRow();
                }
                stretchDays
                        .beginRow()
                        .append((long) stretches.get(day.getValue()))
                        .append(day.getKey())
                        .endRow();
            }
            for (Map.Entry<List<Integer>, Integer> stretch : stretches.entrySet()) {
                for (int period : stretch.getKey()) {
                    periodStretches
                            .beginRow()
                            .append((long) period)
                            .append((long) stretch.getValue())
                            .endRow();
                }
            }
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }

    private static Map<LocalDate, List<Integer>> periodsOfDay(List<Period> periods) {
        Map<LocalDate, List<Integer>> periodsOfDay = new TreeMap<>();
        for (int index = 0; index < periods.size(); index++) {
            Period period = periods.get(index);
            for (LocalDate day = period.from(); day.isBefore(period.to()); day = day.plusDays(1)) {
                periodsOfDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(index);
            }
        }
        return periodsOfDay;
    }
}
