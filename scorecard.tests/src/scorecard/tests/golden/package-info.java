/** Golden cases: small definitions with data, what comes out of them, and independent SQL that must agree. */
package scorecard.tests.golden;
