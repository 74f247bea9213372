/** Loads scorecard files outside of any editor: for the command line and for tests. */
package scorecard.dsl.workspace;
