package scorecard.engine.postgresql;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import scorecard.engine.duckdb.ZoneInSql;
import scorecard.engine.sql.SqlEngine;

/** The clocks of a zone over the moments of a table, by the rules of Java and not by those of the server. */
record ClocksOnServer(SqlEngine engine, ZoneId zone) {
    /** How PostgreSQL counts milliseconds. */
    static final ZoneInSql.Words WORDS = new ZoneInSql.Words(
            "CAST(EXTRACT(EPOCH FROM %s) * 1000 AS BIGINT)",
            "(TIMESTAMP '1970-01-01 00:00:00' + (%1$s) / 86400000 * INTERVAL '1 day'"
                    + " + (%1$s) %% 86400000 * INTERVAL '1 millisecond')",
            "CAST(%s AS TIMESTAMP)");

    /**
     * The clocks; empty where they change too often or a moment is beyond all calendars.
     *
     * @param moments columns of the table, as timestamps
     * @param table quoted
     */
    Optional<ZoneInSql> over(List<String> moments, String table) {
        if (moments.isEmpty() || zone.getRules().isFixedOffset()) {
            return ZoneInSql.unchanging(zone, WORDS);
        }
        String inCalendars = "CASE WHEN " + ZoneInSql.isInCalendar("least") + " AND "
                + ZoneInSql.isInCalendar("greatest") + " THEN ";
        List<Object> ends = engine.rows("SELECT " + inCalendars + "least END, " + inCalendars + "greatest END FROM"
                        + " (SELECT LEAST(" + each("MIN", moments) + ") AS least, GREATEST(" + each("MAX", moments)
                        + ") AS greatest FROM " + table + ") AS ends")
                .getFirst();
        return ends.get(0) == null
                ? Optional.empty()
                : ZoneInSql.between(zone, (LocalDateTime) ends.get(0), (LocalDateTime) ends.get(1), WORDS);
    }

    private static String each(String function, List<String> moments) {
        return moments.stream().map(moment -> function + "(" + moment + ")").collect(Collectors.joining(", "));
    }
}
