/** Quick fixes of expressions over rows. */
package scorecard.dsl.ide.fix.row;
