package scorecard.engine.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which values of a KPI have which status: intervals in ascending order that cover every number exactly once.
 *
 * @param intervals proven total and non-overlapping by the validator; two intervals may have the same status; none where
 *     there are bands only from a day on
 * @param later others that replace them, each from a day on, in order of time
 */
public record Bands(List<Interval> intervals, Optional<List<Version>> later) {

    public Bands {
        intervals = List.copyOf(intervals);
        later = later.map(List::copyOf);
    }

    /** Bands that hold at all times. */
    public Bands(List<Interval> intervals) {
        this(intervals, Optional.empty());
    }

    /** Intervals like those of {@link Bands}, in force from a day on. */
    public record Version(LocalDate since, List<Interval> intervals) {
        public Version {
            intervals = List.copyOf(intervals);
        }
    }

    /** The bands in force on a day, which hold at all times; empty where there are none yet. */
    public Optional<Bands> inForceOn(LocalDate day) {
        List<Interval> inForce = later.orElse(List.of()).stream()
                .filter(version -> !version.since().isAfter(day))
                .reduce((earlier, latest) -> latest)
                .map(Version::intervals)
                .orElse(intervals);
        return inForce.isEmpty() ? Optional.empty() : Optional.of(new Bands(inForce));
    }

    /** All intervals of all times. */
    public Stream<Interval> atAllTimes() {
        return Stream.concat(
                intervals.stream(), later.orElse(List.of()).stream().flatMap(version -> version.intervals().stream()));
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
