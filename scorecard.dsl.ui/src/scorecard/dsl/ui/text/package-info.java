/** Conversions between the language server's positions and edits and those of a text in the workbench. */
package scorecard.dsl.ui.text;
