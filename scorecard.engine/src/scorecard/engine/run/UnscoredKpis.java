package scorecard.engine.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/**
 * Says which KPIs have a value but no score because of their definition: their weight goes to their siblings, which nobody
 * should have to find out from the shares.
 */
final class UnscoredKpis {

    private final Plan plan;
    private final UsedDefinitions used;

    UnscoredKpis(Plan plan, UsedDefinitions used) {
        this.plan = plan;
        this.used = used;
    }

    /**
     * One warning for each such KPI and reason, in the order of KPIs.
     *
     * @param results of KPIs as a whole
     */
    List<Issue> in(List<KpiResult> results) {
        Map<String, List<KpiResult>> unscored =
                results.stream().filter(UnscoredKpis::isUnscored).collect(Collectors.groupingBy(KpiResult::kpi));
        return used.kpis().stream()
                .flatMap(kpi -> notes(kpi, unscored.getOrDefault(kpi.name(), List.of())).stream())
                .toList();
    }

    /** @param unscored of the KPI */
    private List<Issue> notes(Kpi kpi, List<KpiResult> unscored) {
        Map<Reason, List<Period>> periods = unscored.stream()
                .collect(Collectors.groupingBy(
                        result -> result.reason().orElseThrow(),
                        LinkedHashMap::new,
                        Collectors.mapping(KpiResult::period, Collectors.toList())));
        return periods.entrySet().stream()
                .map(entry -> note(kpi, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Issue note(Kpi kpi, Reason reason, List<Period> periods) {
        String name = QualifiedName.simple(kpi.name());
        return Issue.warning(
                "kpi-without-score",
                "`" + name + "` has no score in " + NamedPeriods.of(periods) + " (" + reason.text()
                        + "); its weight goes to its siblings",
                PlaceOf.kpi(plan, kpi));
    }

    private static boolean isUnscored(KpiResult result) {
        return result.period().kind().isPresent()
                && result.value().isPresent()
                && result.score().isEmpty()
                && result.reason().filter(Reason::isByDefinition).isPresent();
    }
}
