/** Proofs of how calendars cut and label time. */
package scorecard.tests.engine.time;
