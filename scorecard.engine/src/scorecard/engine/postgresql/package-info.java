/** Evaluates on a server of PostgreSQL, in tables that nobody else sees and that are never committed. */
package scorecard.engine.postgresql;
