/** Tests of positions, words and edits of a text. */
package scorecard.tests.ui.text;
