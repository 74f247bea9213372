/** What words are, for their colours. */
package scorecard.dsl.ide.highlighting;
