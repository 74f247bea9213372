package scorecard.engine.postgresql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.PostgreSqlDialect;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.StatementInterruption;
import scorecard.engine.observe.Stopped;
import scorecard.engine.plan.Reader;
import scorecard.engine.relational.OpenTimeTable;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.SqlEngine;

/**
 * A session of PostgreSQL: one transaction that sees the data of one moment, makes temporary tables and is rolled back in the
 * end, so that the server keeps nothing.
 */
final class PostgreSqlEngine implements SqlEngine {
    private static final Dialect DIALECT = PostgreSqlDialect.INSTANCE;
    private static final int ROWS_AT_A_TIME = 2_000;
    private static final String NUMERIC_OUT_OF_RANGE = "22003";
    private static final String INVALID_TEXT = "22P02";
    private static final String QUERY_CANCELLED = "57014";

    private final String name;
    private final Connection connection;
    private final Cancellation cancellation;
    private final String usersPath;

    private PostgreSqlEngine(String name, Connection connection, Cancellation cancellation, String usersPath) {
        this.name = name;
        this.connection = connection;
        this.cancellation = cancellation;
        this.usersPath = usersPath;
    }

    /**
     * Begins the transaction; the connection is closed with the engine.
     *
     * @param name what sources call the database
     */
    static PostgreSqlEngine begin(String name, Connection connection, Cancellation cancellation) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        String usersPath;
        try (Statement statement = connection.createStatement()) {
            try (ResultSet path = statement.executeQuery("SHOW search_path")) {
                path.next();
                usersPath = path.getString(1);
            }
            statement.execute("SET LOCAL search_path = pg_catalog, pg_temp");
            statement.execute("SET LOCAL standard_conforming_strings = on");
            statement.execute("SET LOCAL TimeZone = 'UTC'");
            statement.execute("SET LOCAL DateStyle = 'ISO, YMD'");
        }
        return new PostgreSqlEngine(name, connection, cancellation, usersPath);
    }

    @Override
    public void execute(String sql) {
        cancellation.check();
        try (Statement statement = connection.createStatement();
                StatementInterruption interruption = StatementInterruption.of(statement, cancellation)) {
            Savepoint before = connection.setSavepoint();
            try {
                statement.execute(sql);
                connection.releaseSavepoint(before);
            } catch (SQLException problem) {
                connection.rollback(before);
                throw problem;
            }
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    @Override
    public List<List<Object>> rows(String sql, int most) {
        cancellation.check();
        try (Statement statement = connection.createStatement();
                StatementInterruption interruption = StatementInterruption.of(statement, cancellation)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            Savepoint before = connection.setSavepoint();
            try (ResultSet result = statement.executeQuery(sql)) {
                List<List<Object>> rows = rows(result, most);
                connection.releaseSavepoint(before);
                return rows;
            } catch (SQLException problem) {
                connection.rollback(before);
                throw problem;
            }
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    private List<List<Object>> rows(ResultSet result, int most) throws SQLException {
        ResultSetMetaData types = result.getMetaData();
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
            cancellation.check();
            if (rows.size() == most) {
                throw new TooManyRows();
            }
            List<Object> row = new ArrayList<>(types.getColumnCount());
            for (int column = 1; column <= types.getColumnCount(); column++) {
                row.add(cell(result, column, types.getColumnType(column)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Object cell(ResultSet result, int column, int type) throws SQLException {
        return switch (type) {
            case Types.DATE -> result.getObject(column, LocalDate.class);
            case Types.TIMESTAMP -> result.getObject(column, LocalDateTime.class);
            case Types.NUMERIC -> exact(result.getBigDecimal(column));
            default -> result.getObject(column);
        };
    }

    /** PostgreSQL has wider numbers than other engines; all shall refuse the same. */
    private static BigDecimal exact(BigDecimal number) {
        if (number != null && number.precision() > Dialect.DECIMAL_DIGITS) {
            throw new NumberTooLarge(new ArithmeticException("a number of " + number.precision() + " digits"));
        }
        return number;
    }

    @Override
    public void fill(String table, List<StoredColumn> columns, Iterator<List<Object>> rows) {
        drop(table);
        execute(TableDefinition.create(DIALECT, table, columns));
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        String insert = "INSERT INTO " + DIALECT.quoted(table) + " VALUES " + marks;
        try (PreparedStatement statement = connection.prepareStatement(insert);
                StatementInterruption interruption = StatementInterruption.of(statement, cancellation)) {
            int waiting = 0;
            while (rows.hasNext()) {
                cancellation.check();
                List<Object> row = rows.next();
                for (int column = 0; column < row.size(); column++) {
                    statement.setObject(column + 1, row.get(column));
                }
                statement.addBatch();
                waiting++;
                if (waiting == ROWS_AT_A_TIME) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        } catch (SQLException problem) {
            throw failed(problem);
        }
        execute("ANALYZE " + DIALECT.quoted(table));
    }

    @Override
    public Optional<Kept> keep(SourceTable table, boolean ordered, Set<String> meant) {
        return table.source().reader() instanceof Reader.Database stored
                        && stored.database().equals(name)
                        && stored.rows() instanceof Reader.StoredRows.Table rows
                ? new RowsOnServer(this, table).keep(rows, ordered, meant)
                : Optional.empty();
    }

    /** The table, with the name of its schema, that a user means by a name; empty where it is none, or a view. */
    Optional<String> tableOfUser(String written) {
        execute("SELECT set_config('search_path', " + DIALECT.text(usersPath) + ", true)");
        List<List<Object>> found =
                rows("SELECT CAST(nspname AS TEXT), CAST(relname AS TEXT) FROM pg_catalog.pg_class AS c JOIN"
                        + " pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = pg_catalog.to_regclass("
                        + DIALECT.text(RowsOnServer.quoted(written)) + ") AND relkind IN ('r', 'p', 'm')");
        execute("SET LOCAL search_path = pg_catalog, pg_temp");
        return found.stream()
                .map(row -> DIALECT.quoted((String) row.get(0)) + "." + DIALECT.quoted((String) row.get(1)))
                .findFirst();
    }

    @Override
    public boolean isView(String name) {
        return kind(name).equals("v");
    }

    @Override
    public void drop(String name) {
        switch (kind(name)) {
            case "v" -> execute("DROP VIEW " + DIALECT.quoted(name));
            case "r" -> execute("DROP TABLE " + DIALECT.quoted(name));
            default -> {
                // nothing has the name
            }
        }
    }

    private String kind(String name) {
        List<List<Object>> found =
                rows("SELECT CAST(relkind AS TEXT) FROM pg_class WHERE relnamespace = pg_my_temp_schema()"
                        + " AND relname = " + DIALECT.text(name));
        return found.isEmpty() ? "" : String.valueOf(found.getFirst().getFirst());
    }

    private RuntimeException failed(SQLException problem) {
        String state = String.valueOf(problem.getSQLState());
        if (state.equals(QUERY_CANCELLED) && cancellation.isCancelled()) {
            return new Stopped(new Stopped.Reason.Cancelled(), problem);
        }
        if (state.equals(INVALID_TEXT) && String.valueOf(problem.getMessage()).contains(OpenTimeTable.OUTSIDE)) {
            return new OutsideCalendar(problem);
        }
        return state.equals(NUMERIC_OUT_OF_RANGE) ? new NumberTooLarge(problem) : new ServerRefused(problem);
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException gone) {
            // A connection that is gone has been rolled back by the server.
            return;
        }
    }

    /** The server does not do what it is asked; becomes an issue before it leaves this package. */
    static final class ServerRefused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient SQLException problem;

        ServerRefused(SQLException problem) {
            super("PostgreSQL refuses a statement", problem);
            this.problem = problem;
        }

        SQLException problem() {
            return problem;
        }
    }
}
