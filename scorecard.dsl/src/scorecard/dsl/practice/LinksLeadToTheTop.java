package scorecard.dsl.practice;

import scorecard.dsl.scorecard.CanonicalPerspective;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Link;

/** Cause and effect run from learning over processes and customers to money, without circles, and every goal arrives there. */
final class LinksLeadToTheTop implements ScorecardRule {

    @Override
    public void check(ScorecardView scorecard, Findings findings) {
        GoalLinks links = GoalLinks.of(scorecard.scorecard().getLinks());
        for (Link link : scorecard.scorecard().getLinks()) {
            Goal from = link.getFrom();
            Goal to = link.getTo();
            if (from == null || to == null || from.eIsProxy() || to.eIsProxy() || from == to) {
                continue;
            }
            if (links.reachedFrom(to).contains(from)) {
                findings.at(
                        link,
                        "link-cycle",
                        "`" + from.getName() + "` and `" + to.getName()
                                + "` cause each other; expected links that lead one way");
            } else {
                direction(scorecard, link, findings);
            }
            if (link.getBecause() == null || link.getBecause().isBlank()) {
                findings.at(
                        link,
                        "link-without-reason",
                        "nobody says why `" + from.getName() + "` helps `" + to.getName()
                                + "`; expected `because` and a reason");
            }
        }
        if (!scorecard.scorecard().getLinks().isEmpty()) {
            scorecard.goals().forEach(goal -> arrives(scorecard, goal, links, findings));
        }
    }

    private static void direction(ScorecardView scorecard, Link link, Findings findings) {
        int from = scorecard
                .perspective(link.getFrom())
                .map(UsualPerspectives.UPWARDS::indexOf)
                .orElse(-1);
        int to = scorecard
                .perspective(link.getTo())
                .map(UsualPerspectives.UPWARDS::indexOf)
                .orElse(-1);
        if (from >= 0 && to >= 0 && from > to) {
            findings.at(
                    link,
                    "link-backward",
                    "this link runs from the "
                            + UsualPerspectives.UPWARDS.get(from).getLiteral() + " to the "
                            + UsualPerspectives.UPWARDS.get(to).getLiteral()
                            + " perspective; usually learning helps processes, processes customers, and"
                            + " customers finances; expected it the other way round, or a `suppress` that says why");
        }
    }

    private static void arrives(ScorecardView scorecard, Goal goal, GoalLinks links, Findings findings) {
        boolean isTop = scorecard
                .perspective(goal)
                .filter(CanonicalPerspective.FINANCIAL::equals)
                .isPresent();
        boolean hasTop = scorecard.goals().stream()
                .anyMatch(one -> scorecard
                        .perspective(one)
                        .filter(CanonicalPerspective.FINANCIAL::equals)
                        .isPresent());
        boolean arrives = links.reachedFrom(goal).stream()
                .anyMatch(reached -> scorecard
                        .perspective(reached)
                        .filter(CanonicalPerspective.FINANCIAL::equals)
                        .isPresent());
        if (hasTop && !isTop && !arrives) {
            findings.atName(
                    goal,
                    "goal-without-effect",
                    "no links lead from `" + goal.getName()
                            + "` to a financial goal, so nobody sees what it is good for; expected a"
                            + " link to a goal that it helps");
        }
    }
}
