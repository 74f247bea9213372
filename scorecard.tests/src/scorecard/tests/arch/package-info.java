/** Tests that hold the modules in their directions. */
package scorecard.tests.arch;
