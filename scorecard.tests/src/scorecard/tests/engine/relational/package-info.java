/** The algebra of plans and the SQL it becomes. */
package scorecard.tests.engine.relational;
