package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Scorecard;

/** Says in an initiative of a goal that it moves the goal's KPI to its target. */
public final class SayWhatInitiativeMoves implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("target-without-initiative");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Goal.class).stream()
                .flatMap(goal -> QuotedNames.of(finding).stream().limit(1).flatMap(name -> changes(goal, name)))
                .toList();
    }

    private static Stream<Change> changes(Goal goal, String name) {
        ShownKpis shown = new ShownKpis(EcoreUtil2.getContainerOfType(goal, Scorecard.class));
        return shown.measure(name).stream()
                .flatMap(measure -> directions(measure.getKpi())
                        .map(direction -> "expects " + shown.written(name).orElseThrow() + " " + direction))
                .flatMap(clause -> goal.getInitiatives().stream()
                        .filter(initiative -> initiative.getName() != null)
                        .map(initiative -> Change.of(
                                "Add `" + clause + "` to `" + initiative.getName() + "`",
                                Edit.atEndOf(initiative, clause))));
    }

    private static Stream<String> directions(Kpi kpi) {
        return KpiClauses.first(kpi, DirectionClause.class)
                .map(direction -> Stream.of(direction.isHigher() ? "up" : "down"))
                .orElseGet(() -> Stream.of("up", "down"));
    }
}
