package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.Step;

/** Says which goal answers which step of the process. */
public final class AnswerStep implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("goal-answers-no-step", "step-unanswered");
    }

    @Override
    public List<Change> changes(Finding finding) {
        Stream<Change> changes = finding.code().equals("step-unanswered")
                ? finding.element(Step.class).stream()
                        .flatMap(step -> goals(step).map(goal -> change(goal, step)))
                : finding.element(Goal.class).stream()
                        .flatMap(goal -> steps(goal).map(step -> change(goal, step)));
        return changes.limit(MOST).toList();
    }

    private static Stream<Goal> goals(Step step) {
        return EcoreUtil2.getContainerOfType(step, Scorecard.class).getPerspectives().stream()
                .flatMap(perspective -> perspective.getGoals().stream())
                .filter(goal -> goal.getName() != null);
    }

    private static Stream<Step> steps(Goal goal) {
        return EcoreUtil2.getContainerOfType(goal, Scorecard.class).getProcesses().stream()
                .flatMap(process -> process.getSteps().stream())
                .filter(step -> step.getName() != null);
    }

    private static Change change(Goal goal, Step step) {
        String name = WrittenName.of(step.getName());
        return Change.of(
                "Let `" + goal.getName() + "` answer `" + step.getName() + "`",
                goal.getAnswers().isEmpty()
                        ? Edit.atEndOf(goal, "answers step " + name)
                        : Edit.after(goal.getAnswers().getLast(), ", " + name));
    }
}
