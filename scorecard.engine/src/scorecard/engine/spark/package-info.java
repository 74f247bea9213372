/** The way to Apache Spark, whose classes are loaded only when somebody asks for them. */
package scorecard.engine.spark;
