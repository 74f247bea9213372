/** Proofs of how results are written. */
package scorecard.tests.engine.report;
