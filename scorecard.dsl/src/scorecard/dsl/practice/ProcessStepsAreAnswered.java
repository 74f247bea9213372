package scorecard.dsl.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Step;

/** Where the process is drawn, every step has a goal that answers its challenge, and every goal a step. */
final class ProcessStepsAreAnswered implements ScorecardRule {

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        List<Step> steps = scorecard.scorecard().getProcesses().stream()
                .flatMap(process -> process.getSteps().stream())
                .filter(step -> step.getName() != null)
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        Set<Step> answered = new HashSet<>();
        for (Goal goal : scorecard.goals()) {
            goal.getAnswers().forEach(answer -> answered.addAll(answer.getSteps()));
            if (goal.getAnswers().isEmpty()) {
                findings.atName(
                        goal,
                        "goal-answers-no-step",
                        "the goal `" + goal.getName()
                                + "` answers no step of the process; expected for example `answers step "
                                + steps.getFirst().getName() + "`");
            }
        }
        for (Step step : steps) {
            if (!answered.contains(step)) {
                findings.atName(
                        step,
                        "step-unanswered",
                        "no goal answers the step `" + step.getName() + "`"
                                + (step.getChallenge() == null
                                        ? ""
                                        : ", whose challenge is `" + step.getChallenge() + "`")
                                + "; expected `answers step " + step.getName() + "` in one");
            }
        }
    }
}
