/** Reports: results written for people and programs. */
package scorecard.engine.report;
