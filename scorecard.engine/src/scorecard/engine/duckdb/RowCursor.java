package scorecard.engine.duckdb;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import scorecard.engine.observe.Cancellation;

/** The rows of a query, one after the other. */
final class RowCursor implements Iterator<List<Object>>, AutoCloseable {
    private final Database database;
    private final Cancellation cancellation;
    private final Statement statement;
    private final ResultSet result;
    private final ResultSetMetaData types;
    private boolean next;

    RowCursor(Database database, Cancellation cancellation, Statement statement, String sql) throws SQLException {
        this.database = database;
        this.cancellation = cancellation;
        this.statement = statement;
        this.result = statement.executeQuery(sql);
        this.types = result.getMetaData();
        this.next = result.next();
    }

    @Override
    public boolean hasNext() {
        return next;
    }

    @Override
    public List<Object> next() {
        if (!next) {
            throw new NoSuchElementException();
        }
        cancellation.check();
        try {
            int columns = types.getColumnCount();
            List<Object> row = new ArrayList<>(columns);
            for (int column = 1; column <= columns; column++) {
                // As a java.sql.Timestamp, a moment that the clocks of this machine skip would be another one.
                row.add(
                        types.getColumnType(column) == Types.TIMESTAMP
                                ? result.getObject(column, LocalDateTime.class)
                                : result.getObject(column));
            }
            next = result.next();
            return row;
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }

    @Override
    public void close() {
        try (statement) {
            result.close();
        } catch (SQLException problem) {
            throw database.failed(problem);
        }
    }
}
