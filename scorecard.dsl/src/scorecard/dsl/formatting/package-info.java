/** The one canonical form of a scorecard text. */
package scorecard.dsl.formatting;
