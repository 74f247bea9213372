/** Evaluation: exact parts become the values of aggregates, formulas and KPIs, in decimal arithmetic. */
package scorecard.engine.evaluate;
