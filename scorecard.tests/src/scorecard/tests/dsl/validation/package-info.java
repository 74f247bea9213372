/** What is reported about definitions, as complete lists of issues. */
package scorecard.tests.dsl.validation;
