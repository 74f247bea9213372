/** The engine's facade: runs a plan on data and returns results or the reasons why there are none. */
package scorecard.engine.run;
