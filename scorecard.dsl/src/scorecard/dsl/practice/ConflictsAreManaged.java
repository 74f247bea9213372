package scorecard.dsl.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.scorecard.GuardClause;

/** Two KPIs of which one is easily bought with the other are named as a conflict, or one guards the other. */
final class ConflictsAreManaged implements ScorecardRule {

    private record Tension(Set<Theme> one, Set<Theme> other, String cost) {}

    private static final List<Tension> TENSIONS = List.of(
            new Tension(Set.of(Theme.HANDLE_TIME), Set.of(Theme.SATISFACTION), "speed at the expense of satisfaction"),
            new Tension(Set.of(Theme.HANDLE_TIME), Set.of(Theme.QUALITY), "speed at the expense of quality"),
            new Tension(
                    Set.of(Theme.OCCUPANCY), Set.of(Theme.AGENT_SATISFACTION), "a full day at the expense of people"),
            new Tension(
                    Set.of(Theme.OCCUPANCY),
                    Set.of(Theme.SPEED_OF_ANSWER),
                    "no idle agent at the expense of waiting callers"),
            new Tension(Set.of(Theme.CALL_VOLUME), Set.of(Theme.QUALITY), "volume at the expense of quality"));

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        for (Tension tension : TENSIONS) {
            List<KpiView> ones = about(scorecard, tension.one());
            List<KpiView> others = about(scorecard, tension.other());
            boolean managed =
                    ones.stream().anyMatch(one -> others.stream().anyMatch(other -> isManaged(scorecard, one, other)));
            if (!ones.isEmpty() && !others.isEmpty() && !managed) {
                findings.atName(
                        scorecard.scorecard(),
                        "conflict-unmanaged",
                        ones.getFirst().quoted() + " and " + others.getFirst().quoted()
                                + " pull in different directions; expected the tension in words: `conflict "
                                + ones.getFirst().kpi().getName() + ", "
                                + others.getFirst().kpi().getName() + " because \""
                                + tension.cost() + "\"`, or `guarded by`");
            }
        }
    }

    private static List<KpiView> about(ScorecardView scorecard, Set<Theme> themes) {
        return scorecard.about(themes.toArray(Theme[]::new));
    }

    private static boolean isManaged(ScorecardView scorecard, KpiView one, KpiView other) {
        boolean named = scorecard.scorecard().getConflicts().stream()
                .anyMatch(conflict -> conflict.getKpis().containsAll(List.of(one.kpi(), other.kpi())));
        return named || guards(one, other) || guards(other, one);
    }

    private static boolean guards(KpiView guarded, KpiView guard) {
        return guarded.clauses(GuardClause.class)
                .anyMatch(clause -> clause.getKpis().contains(guard.kpi()));
    }
}
