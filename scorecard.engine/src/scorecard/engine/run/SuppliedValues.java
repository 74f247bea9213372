package scorecard.engine.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/**
 * Says which values come from a policy for no value and not from the data, so that nobody takes them for measured; also
 * those of KPIs that only other KPIs are computed from.
 */
final class SuppliedValues {

    private final Plan plan;
    private final UsedDefinitions used;
    private final KpiValues values;

    SuppliedValues(Plan plan, UsedDefinitions used, KpiValues values) {
        this.plan = plan;
        this.used = used;
        this.values = values;
    }

    List<Issue> in(ObservedPeriods periods) {
        return used.allKpis()
                .flatMap(kpi -> Stream.of(Reason.COUNTED_AS_ZERO, Reason.CARRIED_LAST)
                        .flatMap(how -> note(kpi, how, periods).stream()))
                .toList();
    }

    private Optional<Issue> note(Kpi kpi, Reason how, ObservedPeriods periods) {
        List<Period> where = periods.resultsOf(kpi, used).stream()
                .filter(period -> values.of(kpi, period, Cut.total()).reason().equals(Optional.of(how)))
                .toList();
        String name = QualifiedName.simple(kpi.name());
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(Issue.warning(
                        "value-by-policy",
                        "`" + name + "` has no value of its own in " + NamedPeriods.of(where) + "; " + how.text(),
                        PlaceOf.kpi(plan, kpi)));
    }
}
