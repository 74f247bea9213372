package scorecard.engine.observe;

import java.util.List;
import java.util.Optional;

/**
 * By what values are cut: by the members of a level, by the values of dimensions, by both or by nothing.
 *
 * @param level a level below the top; empty for the top
 * @param dimensions names, in the author's order; several are crossed
 */
public record Grouping(Optional<String> level, List<String> dimensions) {

    private static final Grouping TOTAL = new Grouping(Optional.empty(), List.of());

    public Grouping {
        dimensions = List.copyOf(dimensions);
    }

    /** Nothing is cut. */
    public static Grouping total() {
        return TOTAL;
    }

    /** Whether a cut belongs to it, as {@link #of} says. */
    public boolean isOf(Cut cut) {
        if (dimensions.size() != cut.segment().size()
                || level.isPresent() != cut.member().isPresent()) {
            return false;
        }
        for (int position = 0; position < dimensions.size(); position++) {
            if (!dimensions.get(position).equals(cut.segment().get(position).dimension())) {
                return false;
            }
        }
        return level.isEmpty() || level.get().equals(cut.member().get().level());
    }

    /** The grouping that a cut belongs to; asked of every value, most of which are of no segment. */
    public static Grouping of(Cut cut) {
        List<String> dimensions = cut.segment().isEmpty()
                ? List.of()
                : cut.segment().stream().map(Cut.SegmentValue::dimension).toList();
        return new Grouping(cut.member().map(Cut.Member::level), dimensions);
    }
}
