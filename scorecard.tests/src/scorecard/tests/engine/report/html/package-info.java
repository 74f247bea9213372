/** Tests of the HTML report. */
package scorecard.tests.engine.report.html;
