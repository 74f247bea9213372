/** What may be written at a place. */
package scorecard.dsl.ide.completion;
