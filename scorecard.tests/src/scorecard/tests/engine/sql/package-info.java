/** What every engine that computes by SQL offers. */
package scorecard.tests.engine.sql;
