/** Gives what has a name another one, wherever it is used. */
package scorecard.dsl.ide.rename;
