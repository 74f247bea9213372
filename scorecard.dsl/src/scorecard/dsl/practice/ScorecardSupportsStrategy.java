package scorecard.dsl.practice;

import scorecard.dsl.scorecard.SupportsClause;

/** The scorecard of a department is aligned with the strategy of its organisation. */
final class ScorecardSupportsStrategy implements ScorecardRule {

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        if (scorecard.clause(SupportsClause.class).isEmpty()) {
            findings.atName(
                    scorecard.scorecard(),
                    "supports-nothing",
                    scorecard.quoted()
                            + " does not say which strategy it serves; expected `supports` and a scorecard, a goal of"
                            + " it, or the strategy in words");
        }
    }
}
