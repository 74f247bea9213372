package scorecard.tests.engine.dialect;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.TrinoDialect;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.relational.OpenTimeTable;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.type.ValueType;

/** The tables of one evaluation, in a schema of their own. */
final class TrinoEngine implements SqlEngine {
    private static final Dialect DIALECT = TrinoDialect.INSTANCE;
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final int ROWS_AT_A_TIME = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    private final Connection connection;
    private final Cancellation cancellation;

    TrinoEngine(Connection connection, Cancellation cancellation) {
        this.connection = connection;
        this.cancellation = cancellation;
        String schema = "evaluation" + SCHEMAS.incrementAndGet();
        execute("CREATE SCHEMA " + schema);
        execute("USE memory." + schema);
    }

    @Override
    public void execute(String sql) {
        cancellation.check();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw failed(sql, problem);
        }
    }

    @Override
    public List<List<Object>> rows(String sql, int most) {
        cancellation.check();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData types = result.getMetaData();
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
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
        } catch (SQLException problem) {
            throw failed(sql, problem);
        }
    }

    private static Object cell(ResultSet result, int column, int type) throws SQLException {
        return switch (type) {
            case Types.DATE -> result.getObject(column, LocalDate.class);
            case Types.TIMESTAMP -> result.getObject(column, LocalDateTime.class);
            default -> result.getObject(column);
        };
    }

    @Override
    public void fill(String table, List<StoredColumn> columns, Iterator<List<Object>> rows) {
        drop(table);
        execute(TableDefinition.create(DIALECT, table, columns));
        List<String> waiting = new ArrayList<>();
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            waiting.add(IntStream.range(0, columns.size())
                    .mapToObj(column ->
                            literal(row.get(column), columns.get(column).type()))
                    .collect(Collectors.joining(", ", "(", ")")));
            if (waiting.size() == ROWS_AT_A_TIME || !rows.hasNext()) {
                execute("INSERT INTO " + DIALECT.quoted(table) + " VALUES " + String.join(", ", waiting));
                waiting.clear();
            }
        }
    }

    private static String literal(Object cell, ValueType type) {
        return switch (cell) {
            case null -> "CAST(NULL AS " + DIALECT.type(type) + ")";
            case String text -> DIALECT.text(text);
            case Boolean truth -> truth.toString();
            case LocalDate day -> "DATE '" + day + "'";
            case LocalDateTime moment -> "TIMESTAMP '" + MOMENT.format(moment) + "'";
            case BigDecimal number -> "DECIMAL '" + number.toPlainString() + "'";
            case Number whole -> "BIGINT '" + whole + "'";
            default -> throw new IllegalArgumentException(cell.getClass() + " is no cell");
        };
    }

    @Override
    public boolean isView(String name) {
        return !rows("SELECT 1 FROM information_schema.views WHERE table_schema = CURRENT_SCHEMA AND table_name = "
                        + DIALECT.text(name.toLowerCase(Locale.ROOT)))
                .isEmpty();
    }

    @Override
    public void drop(String name) {
        execute((isView(name) ? "DROP VIEW IF EXISTS " : "DROP TABLE IF EXISTS ") + DIALECT.quoted(name));
    }

    private static RuntimeException failed(String sql, SQLException problem) {
        String said = String.valueOf(problem.getMessage());
        if (said.contains(OpenTimeTable.OUTSIDE)) {
            return new OutsideCalendar(problem);
        }
        return said.contains("overflow") || said.contains("out of range")
                ? new NumberTooLarge(problem)
                : new IllegalStateException(said + "\n" + sql, problem);
    }

    @Override
    public void close() {
        try (connection) {
            // the schema is gone with the server
        } catch (SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
