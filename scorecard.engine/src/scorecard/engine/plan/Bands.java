package scorecard.engine.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which values of a KPI have which status: intervals in ascending order that cover every number exactly once.
 *
 * @param intervals proven total and non-overlapping by the validator; two intervals may have the same status
 */
public record Bands(List<Interval> intervals) {

    public Bands {
        intervals = List.copyOf(intervals);
    }

    /**
     * The values between two edges.
     *
     * @param from lower edge; empty for no lower end
     * @param to upper edge; empty for no upper end
     */
    public record Interval(BandStatus status, Optional<Edge> from, Optional<Edge> to) {}

    /**
     * The end of an interval.
     *
     * @param included whether the value itself belongs to the interval
     */
    public record Edge(BigDecimal value, boolean included) {}

    /** The colour of a band. */
    public enum BandStatus {
        GREEN,
        AMBER,
        RED
    }
}
