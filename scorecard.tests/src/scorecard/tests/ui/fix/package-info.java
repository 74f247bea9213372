/** Quick fixes in the workbench. */
package scorecard.tests.ui.fix;
