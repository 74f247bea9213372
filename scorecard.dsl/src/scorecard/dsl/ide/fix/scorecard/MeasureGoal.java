package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.validation.IssueCodes;

/** Measures a goal: by a KPI of its file that serves no goal yet, or by a new one whose formula is left open. */
public final class MeasureGoal implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_KPI);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Goal.class).stream()
                .flatMap(goal -> Stream.concat(idle(goal).map(kpi -> by(goal, kpi)), Stream.of(byNewKpi(goal))))
                .toList();
    }

    private static Stream<Kpi> idle(Goal goal) {
        Definitions file = EcoreUtil2.getContainerOfType(goal, Definitions.class);
        Set<Kpi> used = EcoreUtil2.getAllContentsOfType(file, Measure.class).stream()
                .map(Measure::getKpi)
                .collect(Collectors.toSet());
        return EcoreUtil2.getAllContentsOfType(file, Kpi.class).stream()
                .filter(kpi -> kpi.getName() != null && !used.contains(kpi))
                .limit(MOST);
    }

    private static Change by(Goal goal, Kpi kpi) {
        String measure = "lagging " + WrittenName.of(kpi.getName());
        return Change.of("Add `" + measure + "`", Edit.atEndOf(goal, measure));
    }

    private static Change byNewKpi(Goal goal) {
        String name = WrittenName.of(goal.getName() + "Kpi");
        return Change.of(
                "Add a new KPI `" + name + "`",
                Edit.atEndOf(goal, "lagging " + name),
                Edit.below(
                        EcoreUtil2.getContainerOfType(goal, Scorecard.class),
                        "\nkpi " + name + " \"" + Placeholder.TEXT + "\" {\nformula ?\n}"));
    }
}
