package scorecard.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Statements in the words of DuckDB, as far as the contract of cells needs them: names in double quotes, texts without escapes, and
 * the functions that Spark calls otherwise. Times are read as clocks in UTC.
 */
final class DuckDbWords {
    private static final String NAMES_IN_DOUBLE_QUOTES = "spark.sql.ansi.doubleQuotedIdentifiers";

    private static final List<String> FUNCTIONS = List.of(
            "epoch_ms(moment TIMESTAMP_NTZ) RETURNS BIGINT RETURN unix_millis(CAST(moment AS TIMESTAMP_LTZ))",
            "epoch_us(moment TIMESTAMP_NTZ) RETURNS BIGINT RETURN unix_micros(CAST(moment AS TIMESTAMP_LTZ))",
            "make_timestamp_ms(instant BIGINT) RETURNS TIMESTAMP_NTZ"
                    + " RETURN CAST(timestamp_millis(instant) AS TIMESTAMP_NTZ)",
            "strlen(text STRING) RETURNS INT RETURN octet_length(text)",
            "regexp_full_match(text STRING, pattern STRING) RETURNS BOOLEAN"
                    + " RETURN text RLIKE concat('^(?:', pattern, ')\\\\z')");

    private boolean known;

    Dataset<Row> in(SparkSession session, String sql) {
        if (!known) {
            FUNCTIONS.forEach(function ->
                    session.sql("CREATE TEMPORARY FUNCTION " + function).collectAsList());
            known = true;
        }
        session.conf().set(NAMES_IN_DOUBLE_QUOTES, true);
        try {
            return session.sql(sql.replace("\\", "\\\\"));
        } finally {
            session.conf().set(NAMES_IN_DOUBLE_QUOTES, false);
        }
    }
}
