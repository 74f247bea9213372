/** Tests of the language; what they share. */
package scorecard.tests.dsl;
