/** The rules of the craft: what experience says about scorecards, goals and KPIs that can well be evaluated. */
package scorecard.dsl.practice;
