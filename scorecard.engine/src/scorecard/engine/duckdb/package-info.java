/** The embedded database: loads checked rows into DuckDB and runs the passes there. */
package scorecard.engine.duckdb;
