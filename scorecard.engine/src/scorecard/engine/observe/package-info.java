/** Observations: the exact parts that the data yields for each aggregate and period, before any ratio is taken. */
package scorecard.engine.observe;
