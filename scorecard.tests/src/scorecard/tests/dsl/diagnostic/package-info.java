/** The registry of diagnostics: complete, documented, and true. */
package scorecard.tests.dsl.diagnostic;
