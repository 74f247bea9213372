/** Tests of what becomes of failures. */
package scorecard.tests.ui.failure;
