package scorecard.engine.duckdb;

import java.util.Set;
import scorecard.engine.relational.TableDefinition;

/**
 * A column as DuckDB reads it from a file.
 *
 * @param name as it stands in the schema
 * @param type DuckDB's name of it
 * @param known what is known of all its cells
 */
record FileColumn(String name, String type, KnownCells known) {
    private static final Set<String> NARROW =
            Set.of("TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT", "UINTEGER");

    /** A column whose cells nobody looked at. */
    FileColumn(String name, String type) {
        this(name, type, KnownCells.NOTHING);
    }

    String quoted() {
        return TableDefinition.quoted(name);
    }

    /** True where a row has a cell, in SQL. */
    String isThere() {
        return known.isEverywhere() ? "TRUE" : quoted() + " IS NOT NULL";
    }

    /** Whether the cells are texts; not all that are written as such are. */
    boolean isText() {
        return type.equals("VARCHAR");
    }

    /** Whether the cells are whole numbers of 32 bits or less. */
    boolean isNarrow() {
        return NARROW.contains(type);
    }

    /** Whether each cell is a whole number of 64 bits. */
    boolean isWholeOf64Bits() {
        return isNarrow() || type.equals("BIGINT");
    }

    /** The cells, which are whole numbers, as those of 64 bits. */
    String whole() {
        return isNarrow()
                ? "CAST(" + quoted() + " AS BIGINT)"
                : type.equals("BIGINT") ? quoted() : SqlLiteral.tryCast(quoted(), "BIGINT");
    }

    /** Whether the cells are numbers that have no decimals. */
    boolean isWhole() {
        return ParquetCell.of(this) == ParquetCell.NUMBER && !type.startsWith("DECIMAL");
    }
}
