/** Tests of the colours of the text. */
package scorecard.tests.ui.presentation;
