package scorecard.dsl.practice;

import java.util.List;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.GuardClause;
import scorecard.dsl.scorecard.MeasuredKind;
import scorecard.dsl.scorecard.MeasuresClause;
import scorecard.dsl.scorecard.Role;

/** The KPIs of one goal complete each other: speed stands beside quality, an outcome beside what drives it. */
final class GoalKpisBalance implements ScorecardRule {

    private static final List<Theme> SPEED = List.of(Theme.SPEED_OF_ANSWER, Theme.FIRST_RESPONSE, Theme.HANDLE_TIME);
    private static final List<Theme> GOODNESS = List.of(
            Theme.SATISFACTION,
            Theme.DISSATISFACTION,
            Theme.PROMOTERS,
            Theme.EFFORT,
            Theme.QUALITY,
            Theme.RESOLUTION,
            Theme.FIRST_CONTACT_RESOLUTION);

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        for (Goal goal : scorecard.goals()) {
            List<KpiView> kpis = scorecard.kpis(goal);
            boolean good = kpis.stream().anyMatch(kpi -> isAbout(kpi, GOODNESS));
            kpis.stream()
                    .filter(kpi -> isAbout(kpi, SPEED) && !good && !kpi.has(GuardClause.class))
                    .findFirst()
                    .ifPresent(kpi -> findings.atName(
                            goal,
                            "speed-without-satisfaction",
                            kpi.quoted()
                                    + " makes answers quick and useless ones, too; expected a KPI about satisfaction"
                                    + " or quality in the goal `" + goal.getName() + "`, or `guarded by` one"));
            boolean promoters = kpis.stream().anyMatch(kpi -> kpi.isAbout(Theme.PROMOTERS));
            boolean satisfaction = kpis.stream().anyMatch(kpi -> kpi.isAbout(Theme.SATISFACTION));
            if (promoters && satisfaction) {
                findings.atName(
                        goal,
                        "promoters-and-satisfaction",
                        "net promoter score and customer satisfaction overlap in the goal `" + goal.getName()
                                + "`; expected satisfaction here, and promoters where the product is judged");
            }
            drivers(goal, scorecard, findings);
        }
    }

    private static void drivers(Goal goal, ScorecardView scorecard, Findings findings) {
        boolean driven = goal.getMeasures().stream().anyMatch(measure -> measure.getRole() == Role.LEADING)
                || scorecard.kpis(goal).stream().anyMatch(kpi -> measures(kpi, MeasuredKind.INPUT));
        scorecard.kpis(goal).stream()
                .filter(kpi -> measures(kpi, MeasuredKind.OUTCOME) && !driven)
                .findFirst()
                .ifPresent(kpi -> findings.atName(
                        goal,
                        "outcome-without-driver",
                        kpi.quoted()
                                + " shows an outcome, and nothing beside it says where to look when it falls; expected"
                                + " a `leading` KPI, or one that `measures input`"));
    }

    private static boolean measures(KpiView kpi, MeasuredKind kind) {
        return kpi.clause(MeasuresClause.class)
                .filter(clause -> clause.getKind() == kind)
                .isPresent();
    }

    private static boolean isAbout(KpiView kpi, List<Theme> themes) {
        return themes.stream().anyMatch(kpi::isAbout);
    }
}
