package scorecard.engine.observe;

import java.util.List;
import java.util.Optional;

/**
 * The part of an organisation's data that a value is of: a member of a level of its cascade, the rows with certain
 * segment values, or both; everything where it is neither.
 *
 * @param member of a level below the top; empty for the top
 * @param segment the value of each dimension it is cut by, in the author's order; empty where it is not cut
 */
public record Cut(Optional<Member> member, List<SegmentValue> segment) {

    /** The name of the member or segment value of rows that have none. */
    public static final String UNASSIGNED = "(unassigned)";

    private static final Cut TOTAL = new Cut(Optional.empty(), List.of());

    public Cut {
        segment = List.copyOf(segment);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Cut cut && member.equals(cut.member) && segment.equals(cut.segment);
    }

    /** Of what tells cuts apart: who it is and the segment; cuts are looked up often. */
    @Override
    public int hashCode() {
        int who = member.isEmpty() ? 0 : member.get().path().getLast().hashCode();
        return segment.isEmpty() ? who : 31 * who + segment.hashCode();
    }

    /** Everything. */
    public static Cut total() {
        return TOTAL;
    }

    /** Whether it is everything. */
    public boolean isTotal() {
        return member.isEmpty() && segment.isEmpty();
    }

    /**
     * A member of a level. Who moves from one team to another is a member below each of them, for the days spent there.
     *
     * @param level name of the level
     * @param path the member's name after those of its parents, from the level below the top; at least one name
     */
    public record Member(String level, List<String> path) {

        public Member {
            path = List.copyOf(path);
        }

        /** The member's own name. */
        public String name() {
            return path.getLast();
        }
    }

    /**
     * A value of a dimension.
     *
     * @param dimension as the author calls it, for example {@code channel}
     */
    public record SegmentValue(String dimension, String value) {}
}
