package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import scorecard.engine.relational.Instants;
import scorecard.engine.relational.PeriodTables;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.time.Period;

/** Makes and fills the tables that say where periods and their days begin and end. */
record LoadPeriodTables(SqlEngine engine) {
    void load(PeriodTables tables, List<Period> periods) {
        tables.allBounds()
                .forEach(table -> engine.fill(
                        table.name(),
                        table.columns(),
                        bounds(periods, table.zone(), tables.withPrevious().contains(table.zone()))
                                .iterator()));
        tables.allDayEnds()
                .forEach(table -> engine.fill(
                        table.name(),
                        table.columns(),
                        dayEnds(periods, table.zone()).iterator()));
    }

    private static List<List<Object>> bounds(List<Period> periods, ZoneId zone, boolean withPrevious) {
        List<List<Object>> rows = new ArrayList<>();
        for (int index = 0; index < periods.size(); index++) {
            Period period = periods.get(index);
            List<Object> row = new ArrayList<>(List.of(
                    (long) index,
                    period.from(),
                    period.to(),
                    Instants.of(period.from(), zone),
                    Instants.of(period.to(), zone)));
            if (withPrevious) {
                row.add(period.startOfPrevious().orElse(null));
                row.add(period.startOfPrevious()
                        .map(start -> Instants.of(start, zone))
                        .orElse(null));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<Object>> dayEnds(List<Period> periods, ZoneId zone) {
        List<List<Object>> rows = new ArrayList<>();
        for (int index = 0; index < periods.size(); index++) {
            Period period = periods.get(index);
            for (LocalDate day = period.from(); day.isBefore(period.to()); day = day.plusDays(1)) {
                rows.add(List.of((long) index, day.plusDays(1), Instants.of(day.plusDays(1), zone)));
            }
        }
        return rows;
    }
}
