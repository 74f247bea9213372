/** The language in the Eclipse workbench. */
package scorecard.dsl.ui;
