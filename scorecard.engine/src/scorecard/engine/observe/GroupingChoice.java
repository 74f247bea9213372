package scorecard.engine.observe;

import java.util.List;
import java.util.Optional;

/**
 * Which levels and segments results are wanted for, besides everything as a whole.
 *
 * @param level the only level wanted
 * @param dimensions the only dimensions to cut by; empty where none is chosen
 * @param everything whether nothing is chosen, so that every level and every segment is wanted
 */
public record GroupingChoice(Optional<String> level, List<String> dimensions, boolean everything) {

    public GroupingChoice {
        dimensions = List.copyOf(dimensions);
    }

    /** All that the definitions say. */
    public static GroupingChoice all() {
        return new GroupingChoice(Optional.empty(), List.of(), true);
    }

    /**
     * Only what is named.
     *
     * @param level the top where empty
     * @param dimensions none where empty
     */
    public static GroupingChoice only(Optional<String> level, List<String> dimensions) {
        return new GroupingChoice(level, dimensions, false);
    }

    boolean isChosen(String levelBelowTop) {
        return everything || level.equals(Optional.of(levelBelowTop));
    }

    boolean isTopChosen() {
        return everything || level.isEmpty();
    }

    boolean isChosen(List<String> segments) {
        return everything || dimensions.equals(segments);
    }
}
