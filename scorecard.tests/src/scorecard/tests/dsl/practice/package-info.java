/** What the rules of the craft find. */
package scorecard.tests.dsl.practice;
