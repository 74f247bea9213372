/** Formatting of scorecard files. */
package scorecard.dsl.ui.formatting;
