/** The outline of a file. */
package scorecard.dsl.ide.symbol;
