/** What authors and projects decide about findings. */
package scorecard.tests.dsl.decision;
