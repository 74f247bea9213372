/** Proofs of how values come from exact parts. */
package scorecard.tests.engine.evaluate;
