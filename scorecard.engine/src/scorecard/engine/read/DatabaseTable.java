package scorecard.engine.read;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.StatementInterruption;
import scorecard.engine.plan.Reader;
import scorecard.engine.plan.Source;

/** Rows of a database in the order of their source's key, so that the same rows have the same numbers each time. */
final class DatabaseTable implements TableFile {
    private static final int ROWS_AT_A_TIME = 5_000;

    private final Origin origin;
    private final Connection connection;
    private final Statement statement;
    private final ResultSet rows;
    private final StatementInterruption interruption;
    private final DatabaseCells cells;
    private final List<String> header;
    private long row;

    private DatabaseTable(
            Origin origin,
            Connection connection,
            Statement statement,
            String select,
            StatementInterruption interruption)
            throws SQLException {
        this.origin = origin;
        this.connection = connection;
        this.statement = statement;
        this.interruption = interruption;
        this.rows = statement.executeQuery(select);
        this.cells = DatabaseCells.of(connection, rows);
        this.header = labels(rows);
    }

    /**
     * Where the rows are.
     *
     * @param name how messages call it
     * @param address that no message may show; empty where there is none
     * @param cancellation stops what the database does, too
     */
    record Origin(String name, String address, Cancellation cancellation) {}

    /** Closes the connection where it cannot be read. */
    static Opened open(Origin origin, Connection connection, Source source, Reader.StoredRows rows) {
        boolean open = false;
        try {
            DatabaseSelect select = new DatabaseSelect(connection.getMetaData().getIdentifierQuoteString(), source);
            if (rows instanceof Reader.StoredRows.Query query && query.fault().isPresent()) {
                return refused(origin, query.fault().get());
            }
            prepare(connection);
            Statement statement = connection.createStatement();
            statement.setFetchSize(ROWS_AT_A_TIME);
            StatementInterruption interruption = StatementInterruption.of(statement, origin.cancellation());
            try {
                List<String> present;
                try (ResultSet none = statement.executeQuery(select.columns(rows))) {
                    present = labels(none);
                }
                DatabaseTable table =
                        new DatabaseTable(origin, connection, statement, select.rows(rows, present), interruption);
                open = true;
                return new Opened.Readable(table);
            } finally {
                if (!open) {
                    interruption.close();
                }
            }
        } catch (SQLException problem) {
            return new Opened.Unreadable(issue(origin, problem));
        } finally {
            if (!open) {
                closeQuietly(connection);
            }
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        if (!connection.isReadOnly()) {
            connection.setReadOnly(true);
        }
        DatabaseCells.prepare(connection);
        connection.setAutoCommit(false);
    }

    private static List<String> labels(ResultSet rows) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            labels.add(rows.getMetaData().getColumnLabel(column).strip());
        }
        return labels;
    }

    private static Opened refused(Origin origin, String why) {
        return new Opened.Unreadable(Issue.error(
                "data-query-refused",
                "the query of `" + origin.name() + "` " + why
                        + "; expected one `SELECT` without `;` and without comments",
                new Place.Nowhere()));
    }

    private static Issue issue(Origin origin, SQLException problem) {
        origin.cancellation().check();
        return Issue.error(
                "data-database-unreadable",
                "`" + origin.name() + "` cannot be read: " + reason(problem, origin.address()),
                new Place.Nowhere());
    }

    /** The first line of what the driver says, in which neither the address nor a password is shown. */
    static String reason(SQLException problem, String address) {
        String said = String.valueOf(problem.getMessage());
        String shown = address.isEmpty() ? said : said.replace(address, "jdbc:…");
        return shown.replaceAll("(?i)(password|passwd|pwd|user|token|secret)=[^&;\\s]*", "$1=…")
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("it gives no reason");
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Next next() {
        try {
            if (!rows.next()) {
                return new Next.End();
            }
            row++;
            List<RawCell> read = new ArrayList<>(header.size());
            for (int column = 1; column <= header.size(); column++) {
                read.add(cells.raw(column));
            }
            return new Next.Row(row, read);
        } catch (SQLException problem) {
            return new Next.Broken(issue(origin, problem));
        }
    }

    @Override
    public void close() {
        interruption.close();
        try (statement) {
            rows.close();
        } catch (SQLException problem) {
            // Everything was read or refused already; the connection is closed all the same.
        } finally {
            closeQuietly(connection);
        }
    }

    private static void closeQuietly(Connection connection) {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException problem) {
            // A connection that is gone needs no end.
        }
    }
}
