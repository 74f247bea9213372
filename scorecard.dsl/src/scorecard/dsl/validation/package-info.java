/** What cannot be evaluated, would mislead or is unwise: one validator per concept. */
package scorecard.dsl.validation;
