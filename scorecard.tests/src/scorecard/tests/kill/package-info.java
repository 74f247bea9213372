/** Processes of the command line that are killed in the middle of their work. */
package scorecard.tests.kill;
