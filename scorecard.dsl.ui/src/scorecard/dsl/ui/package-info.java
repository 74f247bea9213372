/** The language in the Eclipse workbench: the table of contents of the editor and its life in the workbench. */
package scorecard.dsl.ui;
