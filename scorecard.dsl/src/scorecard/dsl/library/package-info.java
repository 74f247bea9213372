/** The libraries of KPIs and sources that come with the product: read when a text first names their package. */
package scorecard.dsl.library;
