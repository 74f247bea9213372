package scorecard.engine.duckdb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import scorecard.engine.relational.DayTables;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.time.Period;

/** Makes and fills the tables that say which days each period has. */
final class LoadDays {
    private final SqlEngine engine;
    private final DayTables tables;

    LoadDays(SqlEngine engine, DayTables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    /** Fills them anew; a period is known by its place in the list. */
    void load(List<Period> periods) {
        Map<LocalDate, List<Integer>> periodsOfDay = periodsOfDay(periods);
        Map<List<Integer>, Integer> stretches = new LinkedHashMap<>();
        periodsOfDay.values().forEach(own -> stretches.putIfAbsent(own, stretches.size()));
        List<List<Object>> periodDays = new ArrayList<>();
        List<List<Object>> stretchDays = new ArrayList<>();
        List<List<Object>> periodStretches = new ArrayList<>();
        List<List<Object>> blocks = new ArrayList<>();
        periodsOfDay.forEach((day, own) -> {
            own.forEach(period -> periodDays.add(List.of((long) period, day)));
            long stretch = stretches.get(own);
            stretchDays.add(List.of(stretch, day));
            long block = Math.floorDiv(day.toEpochDay(), DayTables.DAYS_OF_BLOCK);
            int place = Math.floorMod(day.toEpochDay(), DayTables.DAYS_OF_BLOCK);
            blocks.add(List.of(stretch, day, block, 1L << place));
        });
        stretches.forEach(
                (own, stretch) -> own.forEach(period -> periodStretches.add(List.of((long) period, (long) stretch))));
        engine.fill(tables.periodDays(), DayTables.periodDayColumns(), periodDays.iterator());
        engine.fill(tables.stretchDays(), DayTables.stretchDayColumns(), stretchDays.iterator());
        if (engine.runsInSteps()) {
            engine.fill(tables.blocks(), DayTables.blockColumns(), blocks.iterator());
        }
        engine.fill(tables.periodStretches(), DayTables.periodStretchColumns(), periodStretches.iterator());
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
