/** Tests of the strategy map's layout. */
package scorecard.tests.engine.report.map;
