/** Ways to look at the syntax tree that several services share. */
package scorecard.dsl.model;
