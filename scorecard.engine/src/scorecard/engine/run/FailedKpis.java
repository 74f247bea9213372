package scorecard.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/** Finds KPIs without value in an asked period although they say {@code no value fails}. */
final class FailedKpis {

    private final Plan plan;
    private final UsedDefinitions used;
    private final KpiValues values;

    FailedKpis(Plan plan, UsedDefinitions used, KpiValues values) {
        this.plan = plan;
        this.used = used;
        this.values = values;
    }

    List<Issue> in(ObservedPeriods periods) {
        List<Issue> issues = new ArrayList<>();
        used.allKpis()
                .filter(kpi -> kpi.noValue() == NoValuePolicy.FAILS)
                .forEach(kpi -> periods.resultsOf(kpi, used).forEach(period -> check(kpi, period, issues)));
        return issues;
    }

    private void check(Kpi kpi, Period period, List<Issue> issues) {
        Quantity quantity = values.of(kpi, period, Cut.total());
        if (quantity.value().isEmpty() && !quantity.reason().equals(Optional.of(Reason.SNAPSHOT))) {
            String name = QualifiedName.simple(kpi.name());
            String why = quantity.reason().map(Reason::text).orElse("no value");
            issues.add(Issue.error(
                    "kpi-without-value",
                    "`" + name + "` has no value in `" + period.label() + "` (" + why
                            + "), and its definition says `no value fails`",
                    PlaceOf.kpi(plan, kpi)));
        }
    }
}
