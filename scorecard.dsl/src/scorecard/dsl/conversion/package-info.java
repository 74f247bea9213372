/** How words of the text become values of the syntax tree, and back. */
package scorecard.dsl.conversion;
