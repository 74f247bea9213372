/** How texts are read. */
package scorecard.tests.dsl.parsing;
