package scorecard.dsl.ide.fix.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.practice.GoalLinks;
import scorecard.dsl.practice.UsualPerspectives;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.KindClause;
import scorecard.dsl.scorecard.Scorecard;

/** Links goals to goals that they may help, towards the financial ones; why they do is left open. */
public final class LinkGoalUpwards implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("goal-without-effect", "strategy-without-links");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.code().equals("goal-without-effect")
                ? finding.element(Goal.class).stream()
                        .flatMap(goal -> helped(goal)
                                .limit(MOST)
                                .map(to -> Change.of(
                                        "Link it to `" + to.getName() + "`",
                                        added((Scorecard) goal.eContainer().eContainer(), link(goal, to)))))
                        .toList()
                : finding.element(Scorecard.class).map(LinkGoalUpwards::all).orElse(List.of());
    }

    /** The goals above from which links lead to a financial one, the nearest first. */
    private static Stream<Goal> helped(Goal goal) {
        Scorecard scorecard = (Scorecard) goal.eContainer().eContainer();
        GoalLinks links = GoalLinks.of(scorecard.getLinks());
        int height = UsualPerspectives.height(goal);
        return goals(scorecard)
                .filter(other -> UsualPerspectives.height(other) > height)
                .filter(other ->
                        isTop(other) || links.reachedFrom(other).stream().anyMatch(LinkGoalUpwards::isTop))
                .filter(other -> !links.reachedFrom(other).contains(goal))
                .sorted(Comparator.comparingInt(UsualPerspectives::height));
    }

    /** Every goal below the top linked to the first one of the next perspective above it; or no strategy. */
    private static List<Change> all(Scorecard scorecard) {
        List<String> links = goals(scorecard)
                .filter(goal -> UsualPerspectives.height(goal) >= 0)
                .flatMap(goal -> goals(scorecard)
                        .filter(other -> UsualPerspectives.height(other) > UsualPerspectives.height(goal))
                        .min(Comparator.comparingInt(UsualPerspectives::height))
                        .map(other -> link(goal, other))
                        .stream())
                .toList();
        List<Change> changes = new ArrayList<>();
        if (!links.isEmpty()) {
            changes.add(Change.of("Link the goals upwards", added(scorecard, String.join("\n", links))));
        }
        Clauses.first(scorecard.getClauses(), KindClause.class)
                .ifPresent(kind ->
                        changes.add(Change.of("Write `kind operational`", Edit.replacing(kind, "kind operational"))));
        return changes;
    }

    private static Edit added(Scorecard scorecard, String links) {
        return scorecard.getLinks().isEmpty()
                ? Edit.atEndOf(scorecard, links)
                : Edit.below(scorecard.getLinks().getLast(), links);
    }

    private static String link(Goal from, Goal to) {
        return "link " + WrittenName.of(from.getName()) + " -> " + WrittenName.of(to.getName()) + " because \"…\"";
    }

    private static boolean isTop(Goal goal) {
        return UsualPerspectives.height(goal) == UsualPerspectives.UPWARDS.size() - 1;
    }

    private static Stream<Goal> goals(Scorecard scorecard) {
        return scorecard.getPerspectives().stream()
                .flatMap(perspective -> perspective.getGoals().stream())
                .filter(goal -> goal.getName() != null);
    }
}
