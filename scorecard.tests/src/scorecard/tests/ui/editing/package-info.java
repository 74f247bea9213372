/** Tests of the help while typing. */
package scorecard.tests.ui.editing;
