/** What a name can mean at a place of the text. */
package scorecard.dsl.scoping;
