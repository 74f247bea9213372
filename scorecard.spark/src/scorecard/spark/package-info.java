/** Computes scorecards on Apache Spark. */
package scorecard.spark;
