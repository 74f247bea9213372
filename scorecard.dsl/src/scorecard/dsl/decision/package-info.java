/** What authors and projects decide about findings: written suppressions, and severities of their own. */
package scorecard.dsl.decision;
