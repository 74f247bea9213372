/** What every engine that computes by SQL offers, wherever it is. */
package scorecard.engine.sql;
