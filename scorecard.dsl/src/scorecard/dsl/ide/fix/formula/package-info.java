/** Quick fixes of formulas and their units. */
package scorecard.dsl.ide.fix.formula;
