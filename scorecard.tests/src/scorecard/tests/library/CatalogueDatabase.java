package scorecard.tests.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.Function;

/** The catalogue's schema and views in SQLite, unchanged, with the rows of a contact centre. */
final class CatalogueDatabase implements AutoCloseable {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private final Connection connection;

    private CatalogueDatabase(Connection connection) {
        this.connection = connection;
    }

    static CatalogueDatabase of(ContactCentre centre) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
            Function.create(connection, "MEDIAN", new Median());
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(Files.readString(CatalogueKpi.folder().resolve("schema.sql")));
                statement.executeUpdate(Files.readString(CatalogueKpi.folder().resolve("views.sql")));
                statement.executeUpdate("BEGIN");
                for (Map.Entry<String, Table> table : centre.tables().entrySet()) {
                    insert(connection, table.getKey(), table.getValue());
                }
                statement.executeUpdate("COMMIT");
                keepViews(statement);
                statement.executeUpdate("ANALYZE");
            }
            return new CatalogueDatabase(connection);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of the views, in tables that hide them: computed once, not again in every query. */
    private static void keepViews(Statement statement) throws SQLException {
        List<String> views = new ArrayList<>();
        try (ResultSet all = statement.executeQuery("SELECT name FROM main.sqlite_master WHERE type='view'")) {
            while (all.next()) {
                views.add(all.getString(1));
            }
        }
        for (String view : views) {
            statement.executeUpdate("CREATE TEMP TABLE %s AS SELECT * FROM main.%s".formatted(view, view));
        }
    }

    private static void insert(Connection connection, String name, Table table) throws SQLException {
        String sql = "INSERT INTO %s(%s) VALUES(%s)"
                .formatted(
                        name,
                        String.join(",", table.columns()),
                        String.join(",", Collections.nCopies(table.columns().size(), "?")));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (List<String> row : table.rows()) {
                for (int index = 0; index < row.size(); index++) {
                    insert.setString(index + 1, row.get(index));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * The one number of a query; empty where it is NULL.
     *
     * @param parameters texts and numbers as SQL writes them, by name
     */
    OptionalDouble number(String expression, Map<String, String> parameters) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + bound(expression, parameters))) {
            double number = result.getDouble(1);
            return result.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
        } catch (SQLException broken) {
            throw new IllegalStateException(expression, broken);
        }
    }

    /** The texts that a query yields in its only column. */
    List<String> texts(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        } catch (SQLException broken) {
            throw new IllegalStateException(query, broken);
        }
    }

    private static String bound(String expression, Map<String, String> parameters) {
        return PARAMETER.matcher(expression).replaceAll(found -> {
            String value = parameters.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + found.group() + " in " + expression);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The mean of the two middle values. */
    private static final class Median extends Function.Aggregate {

        private List<Double> values = new ArrayList<>();

        @Override
        protected void xStep() throws SQLException {
            if (value_type(0) != 5) {
                values.add(value_double(0));
            }
        }

        @Override
        protected void xFinal() throws SQLException {
            if (values.isEmpty()) {
                result();
                return;
            }
            Collections.sort(values);
            int middle = values.size() / 2;
            result(values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2);
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            Median copy = (Median) super.clone();
            copy.values = new ArrayList<>();
            return copy;
        }
    }
}
