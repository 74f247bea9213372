/** The registry of everything that can be found in a text, in data or in a run, with what it means and how to mend it. */
package scorecard.dsl.diagnostic;
