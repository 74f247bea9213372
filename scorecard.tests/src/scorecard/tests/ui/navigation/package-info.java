/** Tests of the ways to definitions. */
package scorecard.tests.ui.navigation;
