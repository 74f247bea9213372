package scorecard.dsl.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.BasisClause;
import scorecard.dsl.scorecard.ConcernsClause;
import scorecard.dsl.scorecard.DeliversClause;
import scorecard.dsl.scorecard.ExpectsClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Initiative;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.Role;
import scorecard.dsl.scorecard.SpanClause;

/** Every goal has a plan: initiatives with an owner, dates and something to show for it. */
final class GoalsHaveInitiatives implements ScorecardRule {

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        boolean causesAreSaid = scorecard.initiatives().stream().anyMatch(one -> has(one, ConcernsClause.class));
        for (Goal goal : scorecard.goals()) {
            if (goal.getInitiatives().isEmpty()) {
                findings.atName(
                        goal,
                        "goal-without-initiative",
                        "nobody says what is done for the goal `" + goal.getName() + "`; expected an `initiative`");
            } else if (!goal.getMeasures().isEmpty()) {
                expected(goal, scorecard, findings);
            }
        }
        for (Initiative initiative : scorecard.initiatives()) {
            vague(initiative, findings);
            if (causesAreSaid && !has(initiative, ConcernsClause.class)) {
                findings.atName(
                        initiative,
                        "initiative-without-cause",
                        "other initiatives say what they change, `" + initiative.getName()
                                + "` does not; expected `concerns product`,"
                                + " `concerns process`, `concerns policy` or `concerns people`");
            }
        }
    }

    private static void vague(Initiative initiative, Findings findings) {
        List<String> lacking = Stream.of(
                        has(initiative, OwnerClause.class) ? "" : "an owner",
                        has(initiative, SpanClause.class) ? "" : "dates",
                        has(initiative, DeliversClause.class) || has(initiative, ExpectsClause.class)
                                ? ""
                                : "something it `delivers` or `expects`")
                .filter(part -> !part.isEmpty())
                .toList();
        if (!lacking.isEmpty()) {
            findings.atName(
                    initiative,
                    "initiative-vague",
                    "the initiative `" + initiative.getName() + "` lacks " + String.join(" and ", lacking)
                            + "; expected work that one can see done");
        }
    }

    private static void expected(Goal goal, ScorecardView scorecard, Findings findings) {
        Set<Kpi> helped = scorecard.initiatives().stream()
                .flatMap(initiative -> Clauses.all(initiative.getClauses(), ExpectsClause.class))
                .map(ExpectsClause::getKpi)
                .collect(Collectors.toSet());
        for (KpiView kpi : scorecard.kpis(goal, Role.LAGGING)) {
            boolean planned = kpi.clause(BasisClause.class)
                    .filter(basis -> basis.getInitiative() != null)
                    .isPresent();
            if (kpi.target().isPresent() && !helped.contains(kpi.kpi()) && !planned) {
                findings.atName(
                        goal,
                        "target-without-initiative",
                        "no initiative says that it moves " + kpi.quoted()
                                + " to its target; expected for example `expects "
                                + kpi.kpi().getName() + " up after 1 .. 3 months` in one");
            }
        }
    }

    private static boolean has(Initiative initiative, Class<?> clause) {
        return Clauses.first(initiative.getClauses(), clause).isPresent();
    }
}
