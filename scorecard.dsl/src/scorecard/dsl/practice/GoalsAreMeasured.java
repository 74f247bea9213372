package scorecard.dsl.practice;

import java.util.List;
import java.util.stream.Stream;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Role;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.scorecard.WithinClause;

/** A goal has KPIs that announce it and KPIs that show it, few enough to look at, and one that is SMART. */
final class GoalsAreMeasured implements ScorecardRule {

    private static final int MOST_KPIS = 7;

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        for (Goal goal : scorecard.goals()) {
            int count = goal.getMeasures().size();
            if (count == 0) {
                continue;
            }
            if (count > MOST_KPIS) {
                findings.atName(
                        goal,
                        "goal-with-many-kpis",
                        "the goal `" + goal.getName() + "` has " + count + " KPIs; expected at most " + MOST_KPIS
                                + ", so that one sees at a glance whether it is reached");
            }
            if (count == 1) {
                findings.atName(
                        goal,
                        "goal-with-one-kpi",
                        "the goal `" + goal.getName() + "` hangs on one KPI; expected at least two");
            } else {
                roles(goal, findings);
            }
            smart(goal, scorecard, findings);
        }
    }

    private static void roles(Goal goal, Findings findings) {
        boolean leading = goal.getMeasures().stream().anyMatch(measure -> measure.getRole() == Role.LEADING);
        boolean lagging = goal.getMeasures().stream().anyMatch(measure -> measure.getRole() == Role.LAGGING);
        if (!leading) {
            findings.atName(
                    goal,
                    "goal-without-leading",
                    "no KPI announces whether `" + goal.getName() + "` will be reached; expected a `leading` one");
        }
        if (!lagging) {
            findings.atName(
                    goal,
                    "goal-without-lagging",
                    "no KPI shows whether `" + goal.getName() + "` was reached; expected a `lagging` one");
        }
    }

    private static void smart(Goal goal, ScorecardView scorecard, Findings findings) {
        List<KpiView> kpis = scorecard.kpis(goal);
        if (kpis.isEmpty() || kpis.size() < goal.getMeasures().size()) {
            return;
        }
        boolean smart = kpis.stream().anyMatch(kpi -> lacking(kpi).isEmpty());
        if (!smart) {
            KpiView first = kpis.getFirst();
            findings.atName(
                    goal,
                    "goal-not-smart",
                    "no KPI makes the goal `" + goal.getName() + "` specific, measurable and time-bound; "
                            + first.quoted() + " lacks " + String.join(" and ", lacking(first))
                            + "; expected it for one of them at least");
        }
    }

    private static List<String> lacking(KpiView kpi) {
        boolean dated =
                kpi.target().filter(target -> target.getPeriod() != null).isPresent();
        return Stream.of(
                        kpi.target().isPresent() || kpi.has(WithinClause.class) ? "" : "a target",
                        kpi.has(BaselineClause.class) ? "" : "a baseline",
                        dated || kpi.has(WithinClause.class) ? "" : "a date",
                        kpi.has(UnitClause.class) ? "" : "a unit")
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
