/** What names mean. */
package scorecard.tests.dsl.scoping;
