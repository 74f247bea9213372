package scorecard.engine.duckdb;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scorecard.engine.observe.FoundInFiles;
import scorecard.engine.plan.Column;
import scorecard.engine.relational.TableDefinition;

/** Finds the times that the loaded rows of each file have in every column that holds some. */
final class TimesByFile {
    private final Database database;
    private final Columns columns;

    TimesByFile(Database database, Columns columns) {
        this.database = database;
        this.columns = columns;
    }

    /**
     * What was found.
     *
     * @param files how many there are
     * @param rejected rows, those of keys that stand more than once included
     */
    FoundInFiles found(int files, long rejected) {
        List<Map<String, FoundInFiles.Times>> times = new ArrayList<>();
        for (int file = 0; file < files; file++) {
            times.add(new HashMap<>());
        }
        List<Column> moments = columns.table().source().columns().stream()
                .filter(Columns::isMoment)
                .toList();
        if (!moments.isEmpty()) {
            database.rows(sql(moments)).forEach(row -> put(row, moments, times));
        }
        boolean independent = database.rows("SELECT 1 FROM " + TableDefinition.quoted(Columns.DUPLICATES) + " LIMIT 1")
                .isEmpty();
        return new FoundInFiles(columns.table().source().name(), rejected, independent, times);
    }

    private String sql(List<Column> moments) {
        StringBuilder sql = new StringBuilder("SELECT file");
        for (Column moment : moments) {
            String time = "CAST(" + columns.name(moment.name()) + " AS TIMESTAMP)";
            sql.append(", epoch_ms(min(")
                    .append(time)
                    .append(")), epoch_ms(max(")
                    .append(time)
                    .append("))");
        }
        return sql + " FROM " + TableDefinition.quoted(Columns.LOADED) + " GROUP BY file";
    }

    private static void put(List<Object> row, List<Column> moments, List<Map<String, FoundInFiles.Times>> times) {
        Map<String, FoundInFiles.Times> ofFile = times.get(((Number) row.getFirst()).intValue());
        for (int index = 0; index < moments.size(); index++) {
            Object first = row.get(1 + 2 * index);
            if (first != null) {
                ofFile.put(
                        moments.get(index).name(),
                        new FoundInFiles.Times(moment(first), moment(row.get(2 + 2 * index))));
            }
        }
    }

    private static LocalDateTime moment(Object milliseconds) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(((Number) milliseconds).longValue()), ZoneOffset.UTC);
    }
}
