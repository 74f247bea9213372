/** Tests of the completion. */
package scorecard.tests.ui.completion;
