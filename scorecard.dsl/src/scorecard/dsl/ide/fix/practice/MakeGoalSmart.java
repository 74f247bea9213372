package scorecard.dsl.ide.fix.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.MetricClause;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.typing.FormulaUnits;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.TypeNames;

/** Gives a KPI of a goal the target, baseline, date and unit it lacks, all but the unit left open. */
public final class MakeGoalSmart implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("goal-not-smart");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Goal.class).stream()
                .flatMap(goal -> goal.getMeasures().stream())
                .map(Measure::getKpi)
                .filter(kpi -> kpi != null && !kpi.eIsProxy() && kpi.getTemplate() == null)
                .flatMap(kpi -> directions(kpi).flatMap(direction -> change(kpi, direction).stream()))
                .toList();
    }

    private static Optional<Change> change(Kpi kpi, String direction) {
        Optional<String> unit = unit(kpi);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        if (lacks(kpi, UnitClause.class)) {
            lacking.add(unit.get());
        }
        if (lacks(kpi, BaselineClause.class)) {
            lacking.add("baseline ?");
        }
        Clauses.first(kpi.getClauses(), TargetClause.class).ifPresentOrElse(target -> date(target, edits), () -> {
            if (lacks(kpi, WithinClause.class)) {
                lacking.add(direction);
                lacking.add("target ? by ?");
                Clauses.first(kpi.getClauses(), MetricClause.class)
                        .ifPresent(metric -> edits.add(Edit.removing(metric)));
            }
        });
        edits.add(Edit.atEndOf(kpi, String.join("\n", lacking)));
        return Optional.of(new Change(
                "Give `" + kpi.getName() + "` what it lacks" + (direction.isEmpty() ? "" : ", `" + direction + "`"),
                edits));
    }

    /** What a target needs besides; nobody but the author knows which direction is better. */
    private static Stream<String> directions(Kpi kpi) {
        return lacks(kpi, DirectionClause.class) && lacks(kpi, TargetClause.class) && lacks(kpi, WithinClause.class)
                ? Stream.of("higher is better", "lower is better")
                : Stream.of("");
    }

    private static void date(TargetClause target, List<Edit> edits) {
        if (target.getPeriod() == null && target.getValue() != null) {
            edits.add(Edit.after(target.getValue(), "by ?"));
        }
    }

    private static Optional<String> unit(Kpi kpi) {
        return KpiClauses.first(kpi, FormulaClause.class)
                .flatMap(formula -> new FormulaUnits(problem -> {}, new KpiUnits()).of(formula.getExpression()))
                .map(inferred -> "unit " + TypeNames.of(inferred.undeclared()));
    }

    private static boolean lacks(Kpi kpi, Class<? extends KpiClause> kind) {
        return Clauses.first(kpi.getClauses(), kind).isEmpty();
    }
}
