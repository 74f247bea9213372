/** Proofs of whole runs on observations that the tests make up. */
package scorecard.tests.engine.run;
