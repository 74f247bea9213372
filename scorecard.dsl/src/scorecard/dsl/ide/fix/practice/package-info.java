/** Quick fixes for the rules of the craft. */
package scorecard.dsl.ide.fix.practice;
