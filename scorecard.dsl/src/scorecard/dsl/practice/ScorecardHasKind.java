package scorecard.dsl.practice;

import java.util.Optional;
import scorecard.dsl.scorecard.KindClause;
import scorecard.dsl.scorecard.ScorecardKind;

/** A scorecard says what kind it is, and has what this kind cannot do without. */
final class ScorecardHasKind implements ScorecardRule {

    static final String KIND_MISSING = "kind-missing";

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        Optional<ScorecardKind> kind = scorecard.clause(KindClause.class).map(KindClause::getKind);
        if (kind.isEmpty()) {
            findings.atName(
                    scorecard.scorecard(),
                    KIND_MISSING,
                    scorecard.quoted()
                            + " does not say its kind, so no rule of the craft is applied; expected `kind strategy`,"
                            + " `kind operational` or `kind quality`");
        } else if (kind.get() == ScorecardKind.STRATEGY
                && scorecard.goals().size() > 1
                && scorecard.scorecard().getLinks().isEmpty()) {
            findings.atName(
                    scorecard.scorecard(),
                    "strategy-without-links",
                    scorecard.quoted()
                            + " is a strategy without cause and effect; expected links between its goals, for example"
                            + " `link " + scorecard.goals().get(0).getName() + " -> "
                            + scorecard.goals().get(1).getName() + "`");
        }
    }
}
