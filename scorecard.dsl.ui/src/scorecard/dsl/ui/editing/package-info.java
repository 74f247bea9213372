/** Help while typing: brackets, indentation and comments. */
package scorecard.dsl.ui.editing;
