package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.practice.GoalWords;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OwnerClause;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;

/** Leaves words open that say the wrong thing, so that their author finds others. */
public final class LeaveWordsOpen implements QuickFix {

    private static final String OPEN = "\"…\"";

    @Override
    public Set<String> codes() {
        return Set.of("goal-about-customer-behaviour", "one-function-only", "owner-of-another-level", "same-title");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return switch (finding.code()) {
            case "goal-about-customer-behaviour" ->
                finding.element(Goal.class).filter(LeaveWordsOpen::isOnlyInTheTitle).map(LeaveWordsOpen::title).stream()
                        .toList();
            case "one-function-only" ->
                finding.element(Scorecard.class).map(LeaveWordsOpen::owners).stream()
                        .toList();
            case "owner-of-another-level" ->
                finding
                        .element(Kpi.class)
                        .flatMap(kpi -> Clauses.first(kpi.getClauses(), OwnerClause.class))
                        .map(owner -> Change.of("Leave the owner open", Edit.replacing(owner, "owner " + OPEN)))
                        .stream()
                        .toList();
            default ->
                finding.element(Scorecard.class)
                        .map(scorecard -> titles(scorecard, QuotedNames.of(finding)))
                        .orElse(List.of());
        };
    }

    private static boolean isOnlyInTheTitle(Goal goal) {
        return goal.getTitle() != null && !GoalWords.sayWhatCustomersDo(goal.getName(), null);
    }

    private static Change title(Goal goal) {
        return Change.of(
                "Leave the words of the goal open",
                Edit.replacing(goal, ScorecardPackage.eINSTANCE.getGoal_Title(), OPEN));
    }

    private static Change owners(Scorecard scorecard) {
        List<Edit> edits = scorecard.getPerspectives().stream()
                .flatMap(perspective -> perspective.getGoals().stream())
                .map(goal -> Clauses.first(goal.getClauses(), OwnerClause.class)
                        .map(owner -> Edit.replacing(owner, "owner " + OPEN))
                        .orElseGet(() -> Edit.beforeBlockOf(goal, "owner " + OPEN)))
                .toList();
        return new Change("Leave the owners of the goals open", edits);
    }

    /** The later of two KPIs with one title, or else the earlier. */
    private static List<Change> titles(Scorecard scorecard, List<String> names) {
        ShownKpis shown = new ShownKpis(scorecard);
        return Stream.of(names.get(1), names.get(0))
                .flatMap(name -> shown.named(name).stream())
                .filter(kpi -> kpi.getTitle() != null)
                .map(kpi -> Change.of(
                        "Leave the title of `" + kpi.getName() + "` open",
                        Edit.replacing(kpi, ScorecardPackage.eINSTANCE.getDefinition_Title(), OPEN)))
                .toList();
    }
}
