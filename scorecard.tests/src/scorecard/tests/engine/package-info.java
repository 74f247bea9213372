/** Tests of the engine, with builders of what they share. */
package scorecard.tests.engine;
