/** Tests of the problem markers. */
package scorecard.tests.ui.diagnostics;
