package scorecard.engine.run;

import java.util.List;
import java.util.stream.Collectors;
import scorecard.engine.evaluate.FormulaChanges;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.QualifiedName;
import scorecard.engine.time.Period;

/** Says which KPIs are computed by several formulas in the periods that are shown. */
final class ChangedFormulas {

    private final Plan plan;
    private final UsedDefinitions used;
    private final FormulaChanges changes;

    ChangedFormulas(Plan plan, UsedDefinitions used, FormulaChanges changes) {
        this.plan = plan;
        this.used = used;
        this.changes = changes;
    }

    /** One warning for each such KPI, in their order. */
    List<Issue> in(ObservedPeriods periods) {
        Period first = periods.history().getFirst();
        Period last = periods.history().getLast();
        Period asked = periods.asked().getFirst();
        return used.kpis().stream()
                .filter(kpi ->
                        changes.lieBetween(kpi.name(), first, last) || changes.lieBetween(kpi.name(), asked, last))
                .map(this::note)
                .toList();
    }

    private Issue note(Kpi kpi) {
        String days =
                changes.of(kpi.name()).stream().map(day -> "`" + day + "`").collect(Collectors.joining(", "));
        return Issue.warning(
                "formula-changed",
                "`" + QualifiedName.simple(kpi.name()) + "` is computed by another formula since " + days
                        + "; values before and after are not compared",
                PlaceOf.kpi(plan, kpi));
    }
}
