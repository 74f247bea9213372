/** Tests of the command line, in this process: exit code, standard output, standard error and the files left behind. */
package scorecard.tests.cli;
