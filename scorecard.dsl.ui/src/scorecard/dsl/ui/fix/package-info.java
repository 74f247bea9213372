/** Quick fixes of the language server at problem markers, in the editor and in the Problems view. */
package scorecard.dsl.ui.fix;
