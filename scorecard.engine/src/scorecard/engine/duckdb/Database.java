package scorecard.engine.duckdb;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Limits;
import scorecard.engine.observe.Observatory.DataRequest;
import scorecard.engine.observe.StatementInterruption;
import scorecard.engine.observe.StatementObserver;
import scorecard.engine.observe.Stopped;
import scorecard.engine.read.TextAside;
import scorecard.engine.relational.OpenTimeTable;
import scorecard.engine.relational.SourceTable.StoredColumn;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.FetchedRow;
import scorecard.engine.sql.SqlEngine;

/**
 * A database in memory that sees nothing but what is appended to it and the files that it is opened for: no other files, no
 * network, no extensions, and no statement can change that.
 */
final class Database implements SqlEngine {
    private static final long KIB = 1024;

    /** What DuckDB says when it cannot write what does not fit into memory. */
    private static final List<String> OUT_OF_DISK = List.of("failed to offload data block", "No space left on device");

    /** What DuckDB says when it may not use more memory; only its statements say so with the name of the error. */
    private static final List<String> OUT_OF_MEMORY = List.of(
            "Out of Memory Error", "failed to pin block", "could not allocate block", "failed to allocate data");

    private static final Pattern LIMIT = Pattern.compile("([0-9.]+) (.*)");
    private static final double SHARE_OF_DEFAULT = 0.75;

    private final DuckDBConnection connection;
    private final SpillFolder spill;
    private final Cancellation cancellation;
    private final boolean inSteps;
    private final StatementObserver observer;
    private String memory = "";
    private Optional<Long> spillSize = Optional.empty();

    private Database(DuckDBConnection connection, SpillFolder spill, DataRequest request, boolean inSteps) {
        this.connection = connection;
        this.spill = spill;
        this.cancellation = request.cancellation();
        this.observer = request.statements();
        this.inSteps = inSteps;
    }

    /** Loads the database's library, which takes a while the first time. */
    static void warmUp() {
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        } catch (SQLException problem) {
            throw new IllegalStateException("DuckDB does not start", problem);
        }
    }

    /** Opens a database for a request that runs no passes. */
    static Database open(DataRequest request, List<Path> files) {
        return open(request, files, List.of(), false);
    }

    /** Opens a database for a request that runs no passes, and reads all files below folders, too. */
    static Database open(DataRequest request, List<Path> files, List<Path> folders) {
        return open(request, files, folders, false);
    }

    /** Opens a database for a request, perhaps for one that runs passes in steps, which is faster. */
    static Database open(DataRequest request, List<Path> files, boolean inSteps) {
        return open(request, files, List.of(), inSteps);
    }

    /**
     * Opens a database for a request.
     *
     * @param files that may be read; DuckDB must not take their names for patterns
     * @param folders below which all files may be read
     * @param inSteps whether passes are run in steps
     * @throws Stopped where nothing can be written to the folder for what does not fit into memory
     */
    private static Database open(DataRequest request, List<Path> files, List<Path> folders, boolean inSteps) {
        request.cancellation().check();
        SpillFolder spill = spillFolder(request.limits());
        boolean ready = false;
        try {
            Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", settings(request, spill));
            Database database = new Database(connection.unwrap(DuckDBConnection.class), spill, request, inSteps);
            database.limit(request.limits());
            database.execute("SET allowed_paths = " + list(files));
            database.execute("SET allowed_directories = " + list(folders));
            database.execute("SET enable_external_access = FALSE");
            database.execute("SET lock_configuration = TRUE");
            ready = true;
            return database;
        } catch (SQLException problem) {
            throw new IllegalStateException("DuckDB does not start", problem);
        } finally {
            if (!ready) {
                spill.close();
            }
        }
    }

    private static String list(List<Path> paths) {
        return paths.stream().map(path -> SqlLiteral.text(path.toString())).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Where what does not fit into memory goes; DuckDB's own default is the working directory. */
    private static SpillFolder spillFolder(Limits limits) {
        Path parent = limits.spillFolder();
        try {
            return SpillFolder.below(parent);
        } catch (IOException problem) {
            throw new Stopped(new Stopped.Reason.DiskUnwritable(shown(parent)), problem);
        }
    }

    private void limit(Limits limits) {
        if (limits.memory().isEmpty()) {
            execute("SET memory_limit = '" + lessThan(memoryLimit()) + "'");
        }
        memory = memoryLimit();
        // Set only now, for DuckDB forgets it when the folder is set.
        limits.spillSize()
                .map(bytes -> bytes - SpillFolder.forText(bytes))
                .ifPresent(bytes -> execute("SET max_temp_directory_size = '" + kib(bytes) + "'"));
        this.spillSize = limits.spillSize();
    }

    private static String shown(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    private static String kib(long bytes) {
        return Math.max(1, bytes / KIB) + "KiB";
    }

    private static Properties settings(DataRequest request, SpillFolder spill) {
        Properties settings = new Properties();
        settings.setProperty("threads", Integer.toString(request.threads()));
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        settings.setProperty("allow_community_extensions", "false");
        settings.setProperty("temp_directory", spill.path().toString());
        request.limits().memory().ifPresent(bytes -> settings.setProperty("memory_limit", kib(bytes)));
        return settings;
    }

    /** DuckDB would take four fifths of the machine; Java may take a quarter, and there are others. */
    private static String lessThan(String defaultLimit) {
        Matcher parts = LIMIT.matcher(defaultLimit);
        if (!parts.matches()) {
            throw new IllegalStateException("not a memory limit: " + defaultLimit);
        }
        return String.format(
                Locale.ROOT, "%.2f%s", Double.parseDouble(parts.group(1)) * SHARE_OF_DEFAULT, parts.group(2));
    }

    private String memoryLimit() {
        return String.valueOf(
                rows("SELECT current_setting('memory_limit')").getFirst().getFirst());
    }

    @Override
    public void execute(String sql) {
        run(sql, Statement::execute);
    }

    /** Runs a statement that changes rows, and says how many it changed. */
    int change(String sql) {
        return run(sql, Statement::executeUpdate);
    }

    private <T> T run(String sql, Running<T> running) {
        cancellation.check();
        observer.beforeRunning(sql, this::unseen);
        try (Statement statement = connection.createStatement();
                StatementInterruption interruption = StatementInterruption.of(statement, cancellation)) {
            return running.of(statement, sql);
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    /** What is done with a statement. */
    private interface Running<T> {
        T of(Statement statement, String sql) throws SQLException;
    }

    @Override
    public List<List<Object>> rows(String sql, int most) {
        List<List<Object>> rows = new ArrayList<>();
        forEachRow(sql, most, rows::add);
        return rows;
    }

    @Override
    public void forEachRow(String sql, int most, Consumer<List<Object>> each) {
        observer.beforeRunning(sql, this::unseen);
        forEachUnseen(sql, most, each);
    }

    private List<List<Object>> unseen(String sql) {
        List<List<Object>> rows = new ArrayList<>();
        forEachUnseen(sql, Integer.MAX_VALUE, rows::add);
        return rows;
    }

    private void forEachUnseen(String sql, int most, Consumer<List<Object>> each) {
        cancellation.check();
        try (Statement statement = connection.createStatement();
                StatementInterruption interruption = StatementInterruption.of(statement, cancellation);
                ResultSet result = statement.executeQuery(sql)) {
            int[] types = types(result.getMetaData());
            for (int rows = 0; result.next(); rows++) {
                cancellation.check();
                if (rows == most) {
                    throw new TooManyRows();
                }
                each.accept(row(result, types));
            }
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    private static int[] types(ResultSetMetaData columns) throws SQLException {
        int[] types = new int[columns.getColumnCount()];
        for (int column = 0; column < types.length; column++) {
            types[column] = columns.getColumnType(column + 1);
        }
        return types;
    }

    private static List<Object> row(ResultSet result, int[] types) throws SQLException {
        FetchedRow row = new FetchedRow(types.length);
        for (int column = 0; column < types.length; column++) {
            boolean isLong = types[column] == Types.BIGINT;
            if (!isLong && types[column] != Types.INTEGER) {
                row.fill(column, result.getObject(column + 1));
                continue;
            }
            long whole = isLong ? result.getLong(column + 1) : result.getInt(column + 1);
            if (!result.wasNull()) {
                row.fill(column, whole);
            }
        }
        return row;
    }

    @Override
    public boolean runsInSteps() {
        return inSteps;
    }

    /** The names of a table's columns, in their order. */
    List<String> columns(String table) {
        return rows("SELECT column_name FROM duckdb_columns() WHERE table_name = " + SqlLiteral.text(table)
                        + " ORDER BY column_index")
                .stream()
                .map(row -> String.valueOf(row.getFirst()))
                .toList();
    }

    @Override
    public boolean isView(String name) {
        return !rows("SELECT 1 FROM duckdb_views() WHERE NOT internal AND view_name = " + SqlLiteral.text(name))
                .isEmpty();
    }

    /** A view of that name makes the first statement fail, which costs less than asking the catalogue each time. */
    @Override
    public void drop(String name) {
        String quoted = TableDefinition.quoted(name);
        try {
            execute("DROP TABLE IF EXISTS " + quoted);
        } catch (Refused isView) {
            execute("DROP VIEW IF EXISTS " + quoted);
        }
    }

    @Override
    public void fill(String table, List<StoredColumn> columns, Iterator<List<Object>> rows) {
        replace(table, columns);
        try (DuckDBAppender appender = appender(table)) {
            while (rows.hasNext()) {
                cancellation.check();
                appender.beginRow();
                for (Object cell : rows.next()) {
                    append(appender, cell);
                }
                appender.endRow();
            }
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    /** A view of that name makes the first statement fail. */
    private void replace(String table, List<StoredColumn> columns) {
        try {
            execute(TableDefinition.replace(table, columns));
        } catch (Refused isView) {
            drop(table);
            execute(TableDefinition.create(table, columns));
        }
    }

    private static void append(DuckDBAppender appender, Object cell) throws SQLException {
        switch (cell) {
            case null -> appender.appendNull();
            case Long whole -> appender.append(whole.longValue());
            case String text -> appender.append(text);
            case Boolean truth -> appender.append(truth.booleanValue());
            case BigDecimal decimal -> appender.append(decimal);
            case LocalDate day -> appender.append(day);
            case LocalDateTime moment -> appender.append(moment);
            default -> throw new IllegalArgumentException("no cell: " + cell.getClass());
        }
    }

    /** Where text is laid aside that DuckDB cannot read as it is; must be closed. */
    TextAside textAside() {
        return spill.textAside(spillSize, cancellation);
    }

    /** The rows of a query one after the other, for as many as there may be; must be closed. */
    RowCursor cursor(String sql) {
        cancellation.check();
        observer.beforeRunning(sql, this::unseen);
        try {
            return new RowCursor(this, cancellation, connection.createStatement(), sql);
        } catch (SQLException problem) {
            throw failed(problem);
        }
    }

    DuckDBAppender appender(String table) throws SQLException {
        return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    }

    /** What a problem means: the end of the evaluation, a number or a moment that cannot be, or a statement that is refused. */
    RuntimeException failed(SQLException problem) {
        String message = String.valueOf(problem.getMessage());
        if (message.contains("Invalid Input Error: " + OpenTimeTable.OUTSIDE)) {
            return new OutsideCalendar(problem);
        }
        if (message.startsWith("INTERRUPT Error") && cancellation.isCancelled()) {
            return new Stopped(new Stopped.Reason.Cancelled(), problem);
        }
        if (OUT_OF_DISK.stream().anyMatch(message::contains)) {
            return new Stopped(new Stopped.Reason.OutOfDisk(shown(spill.path().getParent())), problem);
        }
        if (message.contains(spill.path().getFileName().toString())) {
            return new Stopped(
                    new Stopped.Reason.DiskUnwritable(shown(spill.path().getParent())), problem);
        }
        if (OUT_OF_MEMORY.stream().anyMatch(message::contains)) {
            return new Stopped(new Stopped.Reason.OutOfMemory(memory), problem);
        }
        boolean tooLarge = message.contains("Out of Range Error")
                || message.contains("Conversion Error") && (message.contains("DECIMAL") || message.contains("INT64"));
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
        try (spill) {
            connection.close();
        } catch (SQLException problem) {
            throw new IllegalStateException("DuckDB does not close", problem);
        }
    }
}
