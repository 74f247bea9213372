/** Tests of computing on Apache Spark; they are skipped where there is none. */
package scorecard.tests.engine.spark;
