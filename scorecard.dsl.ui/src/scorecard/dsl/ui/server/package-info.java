/** The language server that runs inside the workbench. */
package scorecard.dsl.ui.server;
