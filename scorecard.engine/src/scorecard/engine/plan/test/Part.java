package scorecard.engine.plan.test;

import java.util.List;

/**
 * The part of an organisation's data that something is expected of: a member of a level, the rows with certain segment
 * values, or both.
 *
 * @param member the member, then the one above it and so on, as far as the author says; none where no member is meant
 * @param segment the value of each dimension; none where no segment is meant
 */
public record Part(List<MemberOfLevel> member, List<ValueOfDimension> segment) {

    public Part {
        member = List.copyOf(member);
        segment = List.copyOf(segment);
        if (member.isEmpty() && segment.isEmpty()) {
            throw new IllegalArgumentException("a part is a member, a segment or both");
        }
    }

    /** @param level its name in the cascade */
    public record MemberOfLevel(String level, String name) {}

    /** @param dimension as the author of the KPI calls it, for example {@code customer -> segment} */
    public record ValueOfDimension(String dimension, String value) {}
}
