/** Periods: how a calendar cuts time, how periods are labelled and counted. */
package scorecard.engine.time;
