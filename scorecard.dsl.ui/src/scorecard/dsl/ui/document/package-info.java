/** The language server's view of the files: open documents as they are typed, projects and files as they change. */
package scorecard.dsl.ui.document;
