/** Turns names into what they mean. */
package scorecard.dsl.linking;
