/** Results as JSON for programs, in the form that {@code docs/results.schema.json} describes. */
package scorecard.engine.report.json;
