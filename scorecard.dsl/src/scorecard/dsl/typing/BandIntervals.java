package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Band;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;

/**
 * The intervals that bands stand for.
 *
 * <p>A band with two edges is what it says. A band with one edge reaches to the band before it where it continues it
 * ({@code green from 75% amber from 68%}: amber is 68 % up to below 75 %), else to infinity. A bare {@code below} is
 * everything below all bands before it, a bare {@code above} everything above them.
 */
public final class BandIntervals {

    private BandIntervals() {}

    /** A band and the values it covers. */
    public record Covered(Band band, Interval interval) {}

    /** The intervals in the author's order; empty where an edge has no value or a bare edge follows nothing. */
    public static Optional<List<Covered>> of(List<Band> bands, Function<Amount, Optional<BigDecimal>> values) {
        List<Covered> covered = new ArrayList<>();
        for (Band band : bands) {
            Optional<Interval> interval = interval(band, covered, values);
            if (interval.isEmpty()) {
                return Optional.empty();
            }
            covered.add(new Covered(band, interval.get()));
        }
        return Optional.of(List.copyOf(covered));
    }

    /** The intervals in ascending order of their values. */
    public static List<Covered> ascending(List<Covered> covered) {
        return covered.stream()
                .sorted(Comparator.comparing(
                        (Covered one) -> one.interval().from().map(Edge::value).orElse(null),
                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Optional<Interval> interval(
            Band band, List<Covered> before, Function<Amount, Optional<BigDecimal>> values) {
        BandStatus status = BandStatus.valueOf(band.getColour().getName().toUpperCase(java.util.Locale.ROOT));
        if (band.getLower() != null && band.getLower().getValue() == null) {
            return highest(before).map(edge -> new Interval(status, Optional.of(other(edge)), Optional.empty()));
        }
        if (band.getUpper() != null && band.getUpper().getValue() == null) {
            return lowest(before).map(edge -> new Interval(status, Optional.empty(), Optional.of(other(edge))));
        }
        Optional<Edge> from = band.getLower() == null
                ? Optional.empty()
                : values.apply(band.getLower().getValue())
                        .map(value -> new Edge(value, band.getLower().isIncluded()));
        Optional<Edge> to = band.getUpper() == null
                ? Optional.empty()
                : values.apply(band.getUpper().getValue())
                        .map(value -> new Edge(value, band.getUpper().isIncluded()));
        if (from.isEmpty() && band.getLower() != null || to.isEmpty() && band.getUpper() != null) {
            return Optional.empty();
        }
        Optional<Interval> previous = before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast().interval());
        if (to.isEmpty() && from.isPresent()) {
            to = previous.flatMap(Interval::from)
                    .filter(edge -> isBelow(from.get(), edge))
                    .map(BandIntervals::other);
        } else if (from.isEmpty() && to.isPresent()) {
            Edge upper = to.get();
            return Optional.of(new Interval(
                    status,
                    previous.flatMap(Interval::to)
                            .filter(edge -> edge.value().compareTo(upper.value()) <= 0)
                            .map(BandIntervals::other),
                    to));
        }
        return Optional.of(new Interval(status, from, to));
    }

    private static boolean isBelow(Edge edge, Edge other) {
        return edge.value().compareTo(other.value()) <= 0;
    }

    private static Optional<Edge> highest(List<Covered> before) {
        return before.stream().flatMap(one -> one.interval().to().stream()).max(Comparator.comparing(Edge::value));
    }

    private static Optional<Edge> lowest(List<Covered> before) {
        return before.stream().flatMap(one -> one.interval().from().stream()).min(Comparator.comparing(Edge::value));
    }

    private static Edge other(Edge edge) {
        return new Edge(edge.value(), !edge.included());
    }
}
