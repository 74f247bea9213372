package scorecard.dsl.practice;

import java.util.regex.Pattern;
import scorecard.dsl.scorecard.CanonicalPerspective;
import scorecard.dsl.scorecard.Goal;

/** Goals say what is wanted, for whom, and not only what shall be cut. */
final class GoalsAreWorded implements ScorecardRule {

    private static final Pattern CUTS_COST =
            Pattern.compile("\\b(reduc\\w*|cut\\w*|lower\\w*|sav\\w*|decreas\\w*)\\b.*\\bcosts?\\b");
    private static final Pattern INTERNAL =
            Pattern.compile("\\b(internal|employees?|agents?|staff|colleagues?|partners?|teams?)\\b");

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        boolean worth = scorecard.goals().stream().anyMatch(goal -> Theme.WORTH.isIn(words(goal)));
        for (Goal goal : scorecard.goals()) {
            String words = words(goal);
            if (goal.getTitle() == null || goal.getTitle().isBlank()) {
                findings.atName(
                        goal,
                        "goal-without-words",
                        "the goal `" + goal.getName() + "` is a name only; expected what is wanted in words behind it");
            }
            boolean ofCustomers = scorecard
                    .perspective(goal)
                    .filter(CanonicalPerspective.CUSTOMER::equals)
                    .isPresent();
            if (ofCustomers && GoalWords.sayWhatCustomersDo(goal.getName(), goal.getTitle())) {
                findings.atName(
                        goal,
                        "goal-about-customer-behaviour",
                        "`" + goal.getName()
                                + "` says what customers shall do for us; the customer perspective holds what they want"
                                + " from us; expected it in their words");
            }
            if (CUTS_COST.matcher(words).find() && !worth) {
                findings.atName(
                        goal,
                        "cost-goal-alone",
                        "`" + goal.getName()
                                + "` cuts costs and no goal says what must not be lost; expected a goal about profit,"
                                + " value or growth beside it");
            }
        }
        internalCustomers(scorecard, findings);
    }

    private static void internalCustomers(ScorecardView scorecard, Findings findings) {
        boolean mentioned = scorecard.goals().stream()
                        .anyMatch(goal -> INTERNAL.matcher(words(goal)).find())
                || scorecard.kpis().stream()
                        .anyMatch(kpi -> INTERNAL.matcher(kpi.words()).find());
        if (!scorecard.goals().isEmpty() && !mentioned) {
            findings.atName(
                    scorecard.scorecard(),
                    "internal-customers-forgotten",
                    "no goal and no KPI of " + scorecard.quoted()
                            + " is about those inside who use the service or give it; expected"
                            + " one about employees, agents or partners");
        }
    }

    private static String words(Goal goal) {
        return Words.of(goal.getName(), goal.getTitle());
    }
}
