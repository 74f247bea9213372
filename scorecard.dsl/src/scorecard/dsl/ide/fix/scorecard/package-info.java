/** Quick fixes of scorecards, perspectives, goals, links and weights. */
package scorecard.dsl.ide.fix.scorecard;
