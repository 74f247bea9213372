package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.FreeName;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Definitions;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Role;
import scorecard.dsl.validation.IssueCodes;

/**
 * Measures a goal that has no KPI, only one, or none in the role it lacks: by a KPI of its file that serves no goal yet, or by a
 * new one whose formula is left open.
 */
public final class MeasureGoal implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of(
                IssueCodes.NO_KPI,
                "goal-with-one-kpi",
                "goal-without-lagging",
                "goal-without-leading",
                "outcome-without-driver");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Goal.class).stream()
                .flatMap(goal -> {
                    Role role = role(finding.code(), goal);
                    return Stream.concat(idle(goal).map(kpi -> by(goal, role, kpi)), Stream.of(byNewKpi(goal, role)));
                })
                .toList();
    }

    private static Role role(String code, Goal goal) {
        boolean alone = code.equals("goal-with-one-kpi");
        boolean announced = goal.getMeasures().stream().anyMatch(measure -> measure.getRole() == Role.LEADING);
        boolean leading =
                alone ? !announced : code.equals("goal-without-leading") || code.equals("outcome-without-driver");
        return leading ? Role.LEADING : Role.LAGGING;
    }

    private static Stream<Kpi> idle(Goal goal) {
        Definitions file = EcoreUtil2.getContainerOfType(goal, Definitions.class);
        Set<Kpi> used = EcoreUtil2.getAllContentsOfType(file, Measure.class).stream()
                .map(Measure::getKpi)
                .collect(Collectors.toSet());
        return EcoreUtil2.getAllContentsOfType(file, Kpi.class).stream()
                .filter(kpi -> kpi.getName() != null && kpi.getParameters().isEmpty() && !used.contains(kpi))
                .limit(MOST);
    }

    private static Change by(Goal goal, Role role, Kpi kpi) {
        String name = WrittenName.of(kpi.getName());
        return Change.of("Add `" + role + " " + name + "`", NewKpi.measured(goal, role, name));
    }

    private static Change byNewKpi(Goal goal, Role role) {
        String name = goal.getName() + "Kpi";
        return new Change(
                "Add a new KPI `" + FreeName.in(goal, name) + "`", NewKpi.of(goal, role, name, Placeholder.TEXT));
    }
}
