package scorecard.engine.dialect;

import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import scorecard.engine.type.ValueType;

/**
 * The SQL of one database: how it writes names, types and the algebra of this engine.
 *
 * <p>Whatever a dialect writes is exact in its database: numbers have up to {@link #DECIMAL_DIGITS} digits, and what does not fit
 * is an error there, never another number.
 */
public interface Dialect {
    /** Digits of the widest decimal that every database has. */
    int DECIMAL_DIGITS = 38;

    /** All dialects, in the order in which people are told of them. */
    List<Dialect> ALL = List.of(
            DuckDbDialect.INSTANCE,
            PostgreSqlDialect.INSTANCE,
            SparkDialect.INSTANCE,
            TrinoDialect.INSTANCE,
            BigQueryDialect.INSTANCE,
            SnowflakeDialect.INSTANCE);

    /** The dialect of that name. */
    static Optional<Dialect> named(String name) {
        return ALL.stream().filter(dialect -> dialect.title().equals(name)).findFirst();
    }

    /** What people call the database: {@code DuckDB}. */
    String database();

    /** What users call it, in lower case: {@code duckdb}. */
    String title();

    /** The name in quotes. */
    String quoted(String identifier);

    /** The text as a literal. */
    String text(String value);

    /** The name of the type that values are stored as. */
    String type(ValueType type);

    /**
     * The expression as a statement, over several lines.
     *
     * @throws CannotBeSaid where the database cannot compute it exactly
     */
    String statement(RelNode expression);

    /** What a session must be told before it computes exactly, each a statement; often nothing. */
    List<String> settings();

    /** The words that make a table of the engine's own: {@code CREATE TEMPORARY TABLE}. */
    String createTable();

    /** The words that make a table of the engine's own from the rows of a query, before its name and {@code AS}. */
    String createTableAs();

    /** The words that make a view of the engine's own: {@code CREATE TEMPORARY VIEW}. */
    String createView();

    /** A name in which every character that a name cannot have is an underscore. */
    String plain(String name);

    /** How many bytes of a name count; names that differ only behind them are the same. */
    int longestName();

    /** Whether one aggregate picks the values at several exact ranks. */
    boolean picksRanks();

    /**
     * Whether there is a day and a moment after all others, and an end is compared with it where none is known. Where not, "has no end
     * or a later one" is said with an {@code OR}, which DuckDB compares with every row.
     */
    boolean hasNever();
}
