/** The command line. */
package scorecard.cli;
