/** What the language server finds wrong, as problem markers of the workbench. */
package scorecard.dsl.ui.diagnostics;
