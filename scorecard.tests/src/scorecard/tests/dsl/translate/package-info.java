/** What plans hold. */
package scorecard.tests.dsl.translate;
