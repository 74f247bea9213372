/** Tests of the scripts that find what this build and the command line run with. */
package scorecard.tests.build;
