/** Proofs of how issues help their author. */
package scorecard.tests.engine.issue;
