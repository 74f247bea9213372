/** Tests of the outline. */
package scorecard.tests.ui.outline;
