/** Results as a table for a terminal. */
package scorecard.engine.report.text;
