/** The types of row expressions, the units of formulas, and what may be combined with what. */
package scorecard.dsl.typing;
