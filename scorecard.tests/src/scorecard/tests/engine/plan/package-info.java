/** Tests of the plan: that its file says what it means, and means what its hashes say. */
package scorecard.tests.engine.plan;
