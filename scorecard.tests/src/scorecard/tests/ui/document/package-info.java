/** Tests that scorecard files open in the generic editor and that the language server sees what is typed. */
package scorecard.tests.ui.document;
