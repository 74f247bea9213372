/** Results: what a run says about KPIs, goals, perspectives and the scorecard, and how it is written. */
package scorecard.engine.result;
