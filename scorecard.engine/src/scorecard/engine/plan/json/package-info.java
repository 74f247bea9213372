/** The plan as a file: canonical JSON with a semantic hash for each definition, written and read back. */
package scorecard.engine.plan.json;
