/** Tests of definitions: runs them over the rows they give and says which expectations are not met, and why. */
package scorecard.engine.test;
