import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Statements by hand that compute the table {@code res} from {@code contacts}, in a database of their own for each run. */
final class ReferenceSql {

    private static final Set<String> PLACE = Set.of("level", "month", "manager", "team", "agent_id");

    private final List<String> statements;
    private final String contacts;
    private final int threads;

    /** @param contacts the SQL that reads the rows */
    ReferenceSql(Path script, String contacts, int threads) {
        this.statements = statements(script);
        this.contacts = contacts;
        this.threads = threads;
    }

    static List<String> statements(Path script) {
        try {
            return List.of(Files.readString(script).replaceAll("(?m)^--.*$", "").split(";\\s*\n")).stream()
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Measures the statements; the result's rows are fetched afterwards.
     *
     * @param compared whether anybody asks for the result
     */
    Measured<Map<Cell, Double>> run(boolean compared) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("CREATE VIEW contacts AS SELECT * FROM " + contacts);
            Measured<Boolean> measured = Measured.of(() -> executed(statement));
            return new Measured<>(
                    compared ? cells(statement) : Map.of(), measured.seconds(), measured.cpu(), measured.peak());
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private boolean executed(Statement statement) {
        try {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return true;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Map<Cell, Double> cells(Statement statement) throws SQLException {
        Map<Cell, Double> cells = new HashMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT * FROM res")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String level = rows.getString("level");
                String member = level.equals("all") ? "" : rows.getString(level.equals("agent") ? "agent_id" : level);
                String month = rows.getString("month").substring(0, 7);
                for (int column = 1; column <= columns; column++) {
                    String name = rows.getMetaData().getColumnName(column);
                    Optional<Double> value =
                            PLACE.contains(name) ? Optional.empty() : Cell.value(rows.getObject(column));
                    value.ifPresent(number -> cells.put(new Cell(name, level, month, member), number));
                }
            }
        }
        return cells;
    }
}
