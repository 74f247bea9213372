/** Conversions between the positions of the language server and the offsets of a text. */
package scorecard.dsl.ui.text;
