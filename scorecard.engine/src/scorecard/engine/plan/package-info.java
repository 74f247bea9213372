/**
 * The plan: a compiled scorecard as immutable records, free of syntax. It is the only thing the engine knows of a
 * definition; all names in it are qualified (package and name joined by dots).
 */
package scorecard.engine.plan;
