/** What is observed, and how it is kept. */
package scorecard.tests.engine.observe;
