/** Messages: issues written for people at a terminal and for programs. */
package scorecard.cli.message;
