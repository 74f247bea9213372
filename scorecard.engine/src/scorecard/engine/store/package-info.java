/** Keeps what was observed, so that only what changed is observed again. */
package scorecard.engine.store;
