/**
 * The picture of a strategy: goals in the lanes of their perspectives, joined by arrows of cause and effect. The only
 * package of the engine that may see ELK and, through it, EMF.
 */
package scorecard.engine.report.map;
