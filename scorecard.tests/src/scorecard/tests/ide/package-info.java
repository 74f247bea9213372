/** The services for editors, asked through the language server. */
package scorecard.tests.ide;
