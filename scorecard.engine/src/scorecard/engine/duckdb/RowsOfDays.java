package scorecard.engine.duckdb;

import java.util.Optional;
import scorecard.engine.observe.PiecewiseSession.DaysOfSource;
import scorecard.engine.plan.Column;
import scorecard.engine.relational.SourceTable;
import scorecard.engine.relational.SourceTables;
import scorecard.engine.relational.TableDefinition;
import scorecard.engine.sql.SqlEngine;
import scorecard.engine.type.ValueType;

/**
 * Leaves only the rows of some days in a table that is a view, for a while: so that of files in which rows stand in order of time only
 * some parts are read.
 */
final class RowsOfDays implements AutoCloseable {
    private static final String ALL = " of all days";

    private final SqlEngine engine;
    private final String table;

    private RowsOfDays(SqlEngine engine, String table) {
        this.engine = engine;
        this.table = table;
    }

    /** Whether what is observed of a source are the rows in its files, and none that are computed from them and kept. */
    static boolean areInFiles(SqlEngine engine, SourceTables tables, String source) {
        SourceTable read = tables.derivations().asRead().get(source);
        return read != null
                && engine.isView(read.name())
                && engine.isView(AddedFiles.view(read))
                && engine.isView(tables.bySource().get(source).name());
    }

    /** Empty where the rows do not stay in their files; then all of them are there, which gives the same. */
    static Optional<RowsOfDays> in(SqlEngine engine, SourceTables tables, DaysOfSource days) {
        SourceTable read = tables.derivations().asRead().get(days.source());
        if (read == null || !engine.isView(read.name())) {
            return Optional.empty();
        }
        Column time = read.source().column(days.time());
        String type = time.type() instanceof ValueType.Date ? "DATE '" : "TIMESTAMP '";
        String column = TableDefinition.quoted(read.columns().get(time.name()));
        String all = TableDefinition.quoted(read.name() + ALL);
        String some = days.ofAdded() ? TableDefinition.quoted(AddedFiles.view(read)) : all;
        engine.execute("ALTER VIEW " + TableDefinition.quoted(read.name()) + " RENAME TO " + all);
        engine.execute("CREATE VIEW " + TableDefinition.quoted(read.name()) + " AS SELECT * FROM " + some + " WHERE "
                + column + " >= " + type + days.from() + "' AND " + column + " < " + type + days.to() + "'");
        return Optional.of(new RowsOfDays(engine, read.name()));
    }

    @Override
    public void close() {
        engine.drop(table);
        engine.execute(
                "ALTER VIEW " + TableDefinition.quoted(table + ALL) + " RENAME TO " + TableDefinition.quoted(table));
    }
}
