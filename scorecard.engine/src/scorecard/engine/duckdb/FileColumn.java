package scorecard.engine.duckdb;

import scorecard.engine.relational.TableDefinition;

/**
 * A column as DuckDB reads it from a file.
 *
 * @param name as it stands in the schema
 * @param type DuckDB's name of it
 */
record FileColumn(String name, String type) {
    String quoted() {
        return TableDefinition.quoted(name);
    }

    /** Whether the cells are texts; not all that are written as such are. */
    boolean isText() {
        return type.equals("VARCHAR");
    }

    /** Whether the cells are numbers that have no decimals. */
    boolean isWhole() {
        return ParquetCell.of(this) == ParquetCell.NUMBER && !type.startsWith("DECIMAL");
    }
}
