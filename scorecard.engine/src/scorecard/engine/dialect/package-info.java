/** How databases write what the engine asks of them: one class for each dialect of SQL. */
package scorecard.engine.dialect;
