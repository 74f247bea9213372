/** Tests of the hover. */
package scorecard.tests.ui.hover;
