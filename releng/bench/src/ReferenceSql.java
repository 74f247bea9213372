import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
    Measured<Cells> run(boolean compared) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("CREATE VIEW contacts AS SELECT * FROM " + contacts);
            Measured<Boolean> measured = Measured.of(() -> executed(statement));
            return new Measured<>(
                    compared ? cells(statement) : new Cells(List.of()),
                    measured.seconds(),
                    measured.cpu(),
                    measured.peak());
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

    private static Cells cells(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT * FROM res")) {
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                names.add(rows.getMetaData().getColumnName(column));
            }
            Cells cells = new Cells(
                    names.stream().filter(name -> !PLACE.contains(name)).toList());
            while (rows.next()) {
                MemberInMonth where = where(rows);
                for (int column = 0; column < names.size(); column++) {
                    String name = names.get(column);
                    if (!PLACE.contains(name)) {
                        Cells.number(rows.getObject(column + 1)).ifPresent(number -> cells.put(where, name, number));
                    }
                }
            }
            return cells;
        }
    }

    private static MemberInMonth where(ResultSet rows) throws SQLException {
        String level = rows.getString("level");
        String member = level.equals("all") ? "" : rows.getString(level.equals("agent") ? "agent_id" : level);
        return new MemberInMonth(level, rows.getString("month").substring(0, "2024-01".length()), member);
    }
}
