/** The canonical form. */
package scorecard.tests.dsl.formatting;
