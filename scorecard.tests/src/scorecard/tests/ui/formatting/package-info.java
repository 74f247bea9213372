/** Tests of the formatting of files. */
package scorecard.tests.ui.formatting;
