/** What may come next, offered while typing. */
package scorecard.dsl.ui.completion;
