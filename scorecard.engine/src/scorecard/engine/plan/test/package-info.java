/** Tests of definitions, compiled: a plan over given rows and what it is expected to say. */
package scorecard.engine.plan.test;
