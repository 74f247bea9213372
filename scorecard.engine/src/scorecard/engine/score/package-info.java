/** Scoring: targets, statuses and scores of KPIs, and their roll-up to goals, perspectives and the scorecard. */
package scorecard.engine.score;
