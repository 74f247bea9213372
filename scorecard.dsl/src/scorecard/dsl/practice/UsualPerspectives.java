package scorecard.dsl.practice;

import java.util.List;
import java.util.Optional;
import scorecard.dsl.scorecard.CanonicalPerspective;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Perspective;

/** Which of the four usual perspectives one stands for. */
public final class UsualPerspectives {

    /** From what is learned to what is earned: the way in which cause and effect usually run. */
    public static final List<CanonicalPerspective> UPWARDS = List.of(
            CanonicalPerspective.LEARNING,
            CanonicalPerspective.INTERNAL,
            CanonicalPerspective.CUSTOMER,
            CanonicalPerspective.FINANCIAL);

    private UsualPerspectives() {}

    /** The one that its author says or its name tells; empty where neither does. */
    public static Optional<CanonicalPerspective> of(Perspective perspective) {
        return perspective.getCanonical() == CanonicalPerspective.NONE
                ? byName(Words.of(perspective.getName(), perspective.getTitle()))
                : Optional.of(perspective.getCanonical());
    }

    /** How far up a goal stands, from 0; -1 where its perspective does not tell. */
    public static int height(Goal goal) {
        return of((Perspective) goal.eContainer()).map(UPWARDS::indexOf).orElse(-1);
    }

    private static Optional<CanonicalPerspective> byName(String words) {
        if (words.matches(".*\\b(financial|finance|finances|financials)\\b.*")) {
            return Optional.of(CanonicalPerspective.FINANCIAL);
        }
        if (words.matches(".*\\b(customer|customers|clients?)\\b.*")) {
            return Optional.of(CanonicalPerspective.CUSTOMER);
        }
        if (words.matches(".*\\b(internal|process|processes)\\b.*")) {
            return Optional.of(CanonicalPerspective.INTERNAL);
        }
        return words.matches(".*\\b(learning|growth)\\b.*")
                ? Optional.of(CanonicalPerspective.LEARNING)
                : Optional.empty();
    }
}
