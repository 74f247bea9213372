package scorecard.dsl.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.CommentClause;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.RevisedClause;

/** A scorecard says why it matters, more than one function answers for it, and numbers come with words. */
final class ScorecardIsExplained implements ScorecardRule {

    private static final int ENOUGH_TO_TELL = 3;

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        if (!scorecard.isExplained(scorecard.scorecard())) {
            findings.atName(
                    scorecard.scorecard(),
                    "scorecard-without-rationale",
                    "nobody says why " + scorecard.quoted() + " matters; expected a comment `/** … */` before it");
        }
        if (scorecard.clause(RevisedClause.class).isEmpty()) {
            findings.atName(
                    scorecard.scorecard(),
                    "revision-unknown",
                    scorecard.quoted()
                            + " does not say when it was last looked through; expected `revised` and a day, renewed"
                            + " every quarter");
        }
        owners(scorecard, findings);
        boolean commented = scorecard.kpis().stream().anyMatch(kpi -> kpi.has(CommentClause.class));
        if (!scorecard.kpis().isEmpty() && !commented) {
            findings.atName(
                    scorecard.scorecard(),
                    "numbers-without-words",
                    "no KPI of " + scorecard.quoted()
                            + " has a comment on any period; expected what people who know the work say about"
                            + " it, for example `comment in 2026-06 \"…\"`");
        }
    }

    private static void owners(ScorecardView scorecard, Findings findings) {
        List<String> owners = Stream.concat(
                        Stream.concat(
                                scorecard.clauses(OwnerClause.class),
                                scorecard.goals().stream()
                                        .flatMap(goal -> Clauses.all(goal.getClauses(), OwnerClause.class))),
                        scorecard.kpis().stream().flatMap(kpi -> kpi.clauses(OwnerClause.class)))
                .map(OwnerClause::getOwner)
                .toList();
        if (owners.size() >= ENOUGH_TO_TELL && Set.copyOf(owners).size() == 1) {
            findings.atName(
                    scorecard.scorecard(),
                    "one-function-only",
                    "`" + owners.getFirst() + "` owns everything in " + scorecard.quoted()
                            + "; expected people of several teams to take part in its design");
        }
    }
}
