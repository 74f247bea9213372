/** Tests of the store of results. */
package scorecard.tests.engine.store;
