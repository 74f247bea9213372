package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.FreeName;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.practice.UsualPerspectives;
import scorecard.dsl.scorecard.CanonicalPerspective;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.WeightClause;

/** Adds a goal about what a scorecard forgets, its words and its KPI left open. */
public final class AddGoalAbout implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("cost-goal-alone", "internal-customers-forgotten");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return (finding.code().equals("cost-goal-alone")
                        ? finding.element(Goal.class)
                                .map(goal -> change((Perspective) goal.eContainer(), "GrowingValue"))
                        : finding.element(Scorecard.class)
                                .flatMap(AddGoalAbout::lowest)
                                .map(perspective -> change(perspective, "CapableEmployees")))
                .stream().toList();
    }

    /** The perspective where people learn, else the last one. */
    private static Optional<Perspective> lowest(Scorecard scorecard) {
        List<Perspective> perspectives = scorecard.getPerspectives();
        return perspectives.stream()
                .filter(perspective -> UsualPerspectives.of(perspective)
                        .filter(CanonicalPerspective.LEARNING::equals)
                        .isPresent())
                .findFirst()
                .or(() -> perspectives.isEmpty() ? Optional.empty() : Optional.of(perspectives.getLast()));
    }

    private static Change change(Perspective perspective, String wanted) {
        String name = FreeName.in(perspective, wanted);
        String kpi = FreeName.in(perspective, wanted + "Kpi");
        boolean percents = perspective.getGoals().stream()
                .flatMap(goal -> Clauses.all(goal.getClauses(), WeightClause.class))
                .anyMatch(WeightClause::isPercent);
        return Change.of(
                "Add the goal `" + name + "`",
                Edit.atEndOf(
                        perspective,
                        "\ngoal " + name + " \"…\"" + (percents ? " weight ?%" : "") + " {\nlagging " + kpi + "\n}"),
                Edit.below(perspective.eContainer(), "\nkpi " + kpi + " \"…\" {\nformula ?\n}"));
    }
}
