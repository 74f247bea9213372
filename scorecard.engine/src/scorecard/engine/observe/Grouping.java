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

    /** The grouping that a cut belongs to; asked of every value, most of which are of no segment. */
    public static Grouping of(Cut cut) {
        List<String> dimensions = cut.segment().isEmpty()
                ? List.of()
                : cut.segment().stream().map(Cut.SegmentValue::dimension).toList();
        return new Grouping(cut.member().map(Cut.Member::level), dimensions);
    }
}
