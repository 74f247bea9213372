/** Turns the checked syntax tree into the plan that the engine evaluates: one class per concept. */
package scorecard.dsl.translate;
