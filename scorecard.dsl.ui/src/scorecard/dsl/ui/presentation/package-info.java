/** The colours of the text, from the language's own lexer and the colours of the workbench's theme. */
package scorecard.dsl.ui.presentation;
