/** Renaming: a name changes in every file that uses it, after a look at the changes if wanted. */
package scorecard.dsl.ui.rename;
