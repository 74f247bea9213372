package scorecard.dsl.practice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Link;

/** Which goals lead to which. */
public final class GoalLinks {

    private final Map<Goal, Set<Goal>> next = new HashMap<>();

    private GoalLinks() {}

    /** What links say; those whose ends were not found say nothing. */
    public static GoalLinks of(List<Link> all) {
        GoalLinks links = new GoalLinks();
        for (Link link : all) {
            boolean found = link.getFrom() != null
                    && link.getTo() != null
                    && !link.getFrom().eIsProxy()
                    && !link.getTo().eIsProxy();
            if (found) {
                links.next
                        .computeIfAbsent(link.getFrom(), any -> new LinkedHashSet<>())
                        .add(link.getTo());
            }
        }
        return links;
    }

    /** The goals that a goal leads to, directly or not; itself where there is a circle. */
    public Set<Goal> reachedFrom(Goal start) {
        Set<Goal> reached = new LinkedHashSet<>();
        Deque<Goal> toVisit = new ArrayDeque<>(next.getOrDefault(start, Set.of()));
        while (!toVisit.isEmpty()) {
            Goal goal = toVisit.pop();
            if (reached.add(goal)) {
                toVisit.addAll(next.getOrDefault(goal, Set.of()));
            }
        }
        return reached;
    }
}
