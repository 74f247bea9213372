/** How results are made. */
package scorecard.tests.engine.result;
