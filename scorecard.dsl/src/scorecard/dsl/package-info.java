/** The scorecard language: its grammar and what Xtext needs to be told about it. */
package scorecard.dsl;
