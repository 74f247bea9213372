/** What the language server does otherwise than Xtext's, in whatever program it runs. */
package scorecard.dsl.ide.server;
