/** Other databases, started by tests that prove what is written for them; they are skipped where there is none. */
package scorecard.tests.engine.dialect;
