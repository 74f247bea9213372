/** Files that are whole or not there. */
package scorecard.tests.engine.file;
