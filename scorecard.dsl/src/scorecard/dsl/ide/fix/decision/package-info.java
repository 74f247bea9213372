/** Quick fixes of what authors decide about findings. */
package scorecard.dsl.ide.fix.decision;
