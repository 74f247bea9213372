package scorecard.engine.duckdb;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scorecard.engine.observe.FoundInFiles.FileRows;
import scorecard.engine.observe.FoundInFiles.Times;
import scorecard.engine.plan.Column;
import scorecard.engine.relational.TableDefinition;

/** Finds out how many loaded rows each file has, and which times they have in every column that holds some. */
final class TimesByFile {
    private static final int OF_MOMENT = 3;

    private final Database database;
    private final Columns columns;

    TimesByFile(Database database, Columns columns) {
        this.database = database;
        this.columns = columns;
    }

    /**
     * What was found.
     *
     * @param loaded the table of the loaded rows
     * @param files how many there are
     * @param inPlace whether all of their rows fit, none in doubt
     */
    List<FileRows> found(String loaded, int files, boolean inPlace) {
        List<FileRows> found = new ArrayList<>(Collections.nCopies(files, new FileRows(0, inPlace, Map.of())));
        List<Column> moments = columns.table().source().columns().stream()
                .filter(Columns::isMoment)
                .toList();
        for (List<Object> row : database.rows(sql(loaded, moments))) {
            found.set(
                    ((Number) row.get(0)).intValue(),
                    new FileRows(
                            ((Number) row.get(1)).longValue(), inPlace, times(row.subList(2, row.size()), moments)));
        }
        return found;
    }

    private String sql(String loaded, List<Column> moments) {
        StringBuilder sql = new StringBuilder("SELECT file, count(*)");
        for (Column moment : moments) {
            String time = "CAST(" + columns.name(moment.name()) + " AS TIMESTAMP)";
            sql.append(", count(").append(time).append(')');
            sql.append(", epoch_ms(min(")
                    .append(time)
                    .append(")), epoch_ms(max(")
                    .append(time)
                    .append("))");
        }
        return sql + " FROM " + TableDefinition.quoted(loaded) + " GROUP BY file";
    }

    private static Map<String, Times> times(List<Object> found, List<Column> moments) {
        Map<String, Times> times = new HashMap<>();
        for (int index = 0; index < moments.size(); index++) {
            List<Object> ofMoment = found.subList(OF_MOMENT * index, OF_MOMENT * (index + 1));
            long rows = ((Number) ofMoment.getFirst()).longValue();
            if (rows > 0) {
                times.put(
                        moments.get(index).name(),
                        new Times(rows, moment(ofMoment.get(1)), moment(ofMoment.getLast())));
            }
        }
        return times;
    }

    private static LocalDateTime moment(Object milliseconds) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(((Number) milliseconds).longValue()), ZoneOffset.UTC);
    }
}
