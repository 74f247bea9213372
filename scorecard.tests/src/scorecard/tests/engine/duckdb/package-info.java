/** Data in DuckDB: what is observed in files that the tests write. */
package scorecard.tests.engine.duckdb;
