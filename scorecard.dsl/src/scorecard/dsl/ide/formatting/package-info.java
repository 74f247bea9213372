/** The canonical form, asked for by an editor. */
package scorecard.dsl.ide.formatting;
