/** The outline: the definitions of the file in the active editor. */
package scorecard.dsl.ui.outline;
