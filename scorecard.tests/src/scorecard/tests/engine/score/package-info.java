/** Proofs of targets, scores, statuses and the roll-up. */
package scorecard.tests.engine.score;
