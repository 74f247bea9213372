/** The report for people: one HTML file that needs nothing else, with the strategy map, every KPI and its trend. */
package scorecard.engine.report.html;
