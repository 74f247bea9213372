/** What becomes of a failure in the editor: it is written to the workbench's log once and never thrown at the platform. */
package scorecard.dsl.ui.failure;
