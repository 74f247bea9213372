package scorecard.dsl.practice;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** KPIs that mislead, or are gamed, when they stand alone have the ones beside them that keep them honest. */
final class KpisHaveCompanions implements ScorecardRule {

    /**
     * A KPI and what has to stand beside it.
     *
     * @param needed each of these sets must be met by some KPI
     */
    private record Companionship(String code, Set<Theme> of, List<Set<Theme>> needed, String message) {}

    private static final List<Companionship> COMPANIONSHIPS = List.of(
            new Companionship(
                    "backlog-without-age",
                    Set.of(Theme.BACKLOG),
                    List.of(Set.of(Theme.BACKLOG_AGE)),
                    "says how much is open, but not how old it is; expected a KPI such as the share older than 48"
                            + " hours beside it"),
            new Companionship(
                    "handle-time-alone",
                    Set.of(Theme.HANDLE_TIME),
                    List.of(Set.of(Theme.FIRST_CONTACT_RESOLUTION), Set.of(Theme.SATISFACTION, Theme.DISSATISFACTION)),
                    "rewards short conversations, not good ones; expected first contact resolution and customer"
                            + " satisfaction beside it"),
            new Companionship(
                    "occupancy-alone",
                    Set.of(Theme.OCCUPANCY),
                    List.of(Set.of(Theme.TURNOVER, Theme.AGENT_SATISFACTION)),
                    "lowers cost and drives people away; expected turnover or the satisfaction of agents beside it"),
            new Companionship(
                    "first-response-alone",
                    Set.of(Theme.FIRST_RESPONSE),
                    List.of(Set.of(Theme.RESOLUTION, Theme.FIRST_CONTACT_RESOLUTION)),
                    "is met by an empty reply; expected a KPI about resolution beside it"),
            new Companionship(
                    "volume-without-quality",
                    Set.of(Theme.CALL_VOLUME),
                    List.of(Set.of(Theme.QUALITY, Theme.CONVERSION, Theme.FIRST_CONTACT_RESOLUTION)),
                    "counts calls, not what comes of them; expected conversion, first call close or quality beside it"),
            new Companionship(
                    "quota-alone",
                    Set.of(Theme.QUOTA),
                    List.of(Set.of(Theme.QUALITY, Theme.CONVERSION, Theme.SATISFACTION, Theme.WORTH)),
                    "is met by volume alone; expected a KPI about quality or outcome beside it"),
            new Companionship(
                    "promoters-without-satisfaction",
                    Set.of(Theme.PROMOTERS),
                    List.of(Set.of(Theme.SATISFACTION, Theme.DISSATISFACTION)),
                    "depends on the product more than on the service; expected customer satisfaction beside it"));

    /** What has to stand beside, by the code of the finding: each of the sets must be met by some KPI. */
    static List<Set<Theme>> needed(String code) {
        return COMPANIONSHIPS.stream()
                .filter(companionship -> companionship.code().equals(code))
                .flatMap(companionship -> companionship.needed().stream())
                .toList();
    }

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        if (!scorecard.isResolved()) {
            return;
        }
        for (Companionship companionship : COMPANIONSHIPS) {
            List<KpiView> alone = scorecard.kpis().stream()
                    .filter(kpi -> isAbout(kpi, companionship.of()))
                    .filter(kpi -> !isAbout(kpi, companionship.needed().getFirst()))
                    .toList();
            boolean accompanied = companionship.needed().stream()
                    .allMatch(themes -> scorecard.kpis().stream().anyMatch(kpi -> isAbout(kpi, themes)));
            if (!alone.isEmpty() && !accompanied) {
                findings.at(
                        measure(scorecard, alone.getFirst()),
                        companionship.code(),
                        alone.getFirst().quoted() + " " + companionship.message());
            }
        }
    }

    private static boolean isAbout(KpiView kpi, Set<Theme> themes) {
        return themes.stream().anyMatch(kpi::isAbout);
    }

    private static EObject measure(ScorecardView scorecard, KpiView kpi) {
        return scorecard.goals().stream()
                .flatMap(goal -> goal.getMeasures().stream())
                .filter(measure -> measure.getKpi() == kpi.kpi())
                .findFirst()
                .orElseThrow();
    }
}
