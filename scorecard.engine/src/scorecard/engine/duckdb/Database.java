package scorecard.engine.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import scorecard.engine.relational.OpenTimeTable;

/**
 * A database in memory that sees nothing but what is appended to it: no files, no network, no extensions, and no statement
 * can change that.
 */
final class Database implements AutoCloseable {
    private final DuckDBConnection connection;

    private Database(DuckDBConnection connection) {
        this.connection = connection;
    }

    static Database open(int threads) {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(threads));
        settings.setProperty("enable_external_access", "false");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("temp_directory", spillFolder());
        settings.setProperty("lock_configuration", "true");
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings);
            return new Database(connection.unwrap(DuckDBConnection.class));
        } catch (SQLException problem) {
            throw new IllegalStateException("DuckDB does not start", problem);
        }
    }

    /** DuckDB makes this folder when memory runs short and removes it at the end; its own default is the working directory. */
    private static String spillFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "scorecard-" + UUID.randomUUID())
                .toString();
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    List<List<Object>> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>(columns);
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    private static RuntimeException failed(SQLException problem) {
        String message = String.valueOf(problem.getMessage());
        if (message.contains("Invalid Input Error: " + OpenTimeTable.OUTSIDE)) {
            return new OutsideCalendar(problem);
        }
        boolean tooLarge = message.contains("Out of Range Error")
                || message.contains("Conversion Error") && message.contains("DECIMAL");
        return tooLarge ? new NumberTooLarge(problem) : new Refused(problem);
    }

    /** A statement that DuckDB does not run; only a query that an author wrote may be one. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private static final String CAUSE = "\nError: ";

        Refused(SQLException cause) {
            super("DuckDB refuses a statement", cause);
        }

        /** What DuckDB says in one line: where it tells of two errors, the cause. */
        String reason() {
            String said = String.valueOf(getCause().getMessage());
            return said.substring(said.indexOf(CAUSE) < 0 ? 0 : said.indexOf(CAUSE) + CAUSE.length())
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw new IllegalStateException("DuckDB does not close", problem);
        }
    }

    /** A moment came up for which no opening hours are known; becomes an issue before it leaves this package. */
    static final class OutsideCalendar extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutsideCalendar(SQLException cause) {
            super(cause);
        }
    }

    /** A number that does not fit 38 digits came up; becomes an issue before it leaves this package. */
    static final class NumberTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        NumberTooLarge(SQLException cause) {
            super(cause);
        }
    }
}
