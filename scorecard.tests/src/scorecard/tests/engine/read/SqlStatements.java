package scorecard.tests.engine.read;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases for tests to read. */
public final class SqlStatements {
    private SqlStatements() {}

    /** Runs statements in the database at an address. */
    public static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException problem) {
            throw new AssertionError(problem);
        }
    }
}
