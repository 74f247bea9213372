package scorecard.engine.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The counts of rows that tell which segment values there are, where none are declared. Different values and ranks are
 * looked for only in rows that have one: by themselves they would leave out the segments in which no row does.
 */
public final class RowsOfSegments {
    private RowsOfSegments() {}

    /**
     * What is to be counted besides.
     *
     * @param aggregates those of the KPI
     */
    public static Stream<Aggregate> of(Kpi kpi, Collection<Aggregate> aggregates) {
        boolean anyValue = kpi.breakdown().stream()
                .flatMap(breakdown -> breakdown.alsoBy().stream())
                .flatMap(segmentation -> segmentation.dimensions().stream())
                .anyMatch(dimension -> dimension.values().isEmpty());
        return anyValue
                ? aggregates.stream()
                        .filter(RowsOfSegments::looksAtRowsWithAValue)
                        .map(aggregate -> new Population(
                                aggregate.over().source(), aggregate.over().selection(), Optional.empty()))
                        .<Aggregate>map(Aggregate.Count::new)
                        .distinct()
                : Stream.empty();
    }

    private static boolean looksAtRowsWithAValue(Aggregate aggregate) {
        return aggregate instanceof Aggregate.CountDistinct || aggregate instanceof Aggregate.Quantile;
    }
}
