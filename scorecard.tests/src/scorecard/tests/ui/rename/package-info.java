/** Renaming in the workbench. */
package scorecard.tests.ui.rename;
