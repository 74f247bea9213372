/** Plans as relational algebra: the passes over each source that yield the exact parts of its aggregates, and their SQL. */
package scorecard.engine.relational;
