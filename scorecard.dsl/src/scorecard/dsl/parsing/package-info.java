/** How the text is read beyond what the grammar says: words decided by their line, limits, and messages. */
package scorecard.dsl.parsing;
