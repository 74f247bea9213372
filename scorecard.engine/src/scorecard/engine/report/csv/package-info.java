/** Results as comma-separated values for spreadsheets and programs. */
package scorecard.engine.report.csv;
