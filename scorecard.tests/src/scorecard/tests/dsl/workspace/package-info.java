/** How files are loaded outside of any editor. */
package scorecard.tests.dsl.workspace;
