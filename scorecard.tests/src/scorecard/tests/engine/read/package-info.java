/** Reading data files: every quirk of text files and workbooks as a small file that the test makes. */
package scorecard.tests.engine.read;
