/** What the workbench tests stand on: projects with texts, editors, waiting, screenshots and the error log. */
package scorecard.tests.ui.workbench;
