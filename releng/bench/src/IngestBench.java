import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures reading text and workbooks with all checks of their contract; text against DuckDB's own typed read of the same file, in turns. */
final class IngestBench {

    /** DuckDB's types of the columns of the generated contacts. */
    private static final String TYPES =
            "{contact_id: 'BIGINT', customer_id: 'BIGINT', agent_id: 'BIGINT', team: 'VARCHAR', manager: 'VARCHAR',"
                + " channel: 'VARCHAR', topic: 'VARCHAR', severity: 'VARCHAR', opened_at: 'TIMESTAMP', answered:"
                + " 'BOOLEAN', wait_s: 'BIGINT', talk_s: 'BIGINT', hold_s: 'BIGINT', acw_s: 'BIGINT', resolved_first:"
                + " 'BOOLEAN', transferred: 'BOOLEAN', escalated: 'BOOLEAN', sla_met: 'BOOLEAN', csat: 'TINYINT', nps:"
                + " 'TINYINT', cost: 'DECIMAL(9, 2)'}";

    private static final int WORKBOOK_ROWS = 200_000;

    private IngestBench() {}

    static void run(Path contacts, Path folder, ContactData data, Options options) throws IOException, SQLException {
        Path csv = data.csv();
        EngineRun engine = new EngineRun(contacts, csv, false, true, options.threads());
        Fastest engineTimes = new Fastest("engine");
        Fastest typedTimes = new Fastest("DuckDB, typed");
        for (int round = 0; round < options.rounds(); round++) {
            typedTimes.add(typed(csv, options.threads()));
            engineTimes.add(engine.load());
        }
        Fastest workbookTimes = new Fastest("workbook");
        EngineRun workbook = workbook(folder, options.threads());
        for (int round = 0; round < options.rounds(); round++) {
            workbookTimes.add(workbook.load());
        }
        System.out.printf("%n%,d rows of text, %d threads, fastest of the rounds%n", options.rows(), options.threads());
        System.out.printf("%-20s %9s %9s %9s %6s%n", "", "seconds", "CPU", "peak GB", "rounds");
        System.out.println(typedTimes);
        System.out.println(engineTimes);
        System.out.println(workbookTimes + "  of " + WORKBOOK_ROWS + " rows");
        List<String> members = new ArrayList<>();
        members.add("\"rows\": " + options.rows());
        members.add(ratio("csv_ingest_ratio", engineTimes.seconds() / typedTimes.seconds()));
        members.add(ratio("csv_ingest_cpu_ratio", engineTimes.cpu() / typedTimes.cpu()));
        members.add("\"xlsx_rows_per_second\": " + Math.round(WORKBOOK_ROWS / workbookTimes.seconds()));
        members.add("\"xlsx_rows_per_cpu_second\": " + Math.round(WORKBOOK_ROWS / workbookTimes.cpu()));
        System.out.println("{" + String.join(", ", members) + "}");
    }

    private static EngineRun workbook(Path folder, int threads) throws IOException {
        Path workbook = WorkbookData.file(folder, WORKBOOK_ROWS);
        Path definitions = Files.createDirectories(folder.resolve("workbook"));
        Files.writeString(definitions.resolve("workbook.scorecard"), WorkbookData.DECLARATION);
        return new EngineRun(definitions, workbook, false, false, threads);
    }

    private static Measured<Boolean> typed(Path csv, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            return Measured.of(() -> execute(
                    statement,
                    "CREATE TABLE contacts AS SELECT * FROM read_csv('"
                            + csv.toString().replace("'", "''") + "', header = true, auto_detect = false, delim = ',',"
                            + " quote = '\"', escape = '\"', columns = " + TYPES + ")"));
        }
    }

    private static boolean execute(Statement statement, String sql) {
        try {
            return statement.execute(sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String ratio(String key, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.3f", key, value);
    }
}
