package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import scorecard.engine.evaluate.Arithmetic;
import scorecard.engine.plan.Comparison.Aggregation;

/**
 * Puts the values of earlier results together. Percentiles are those of Keptn's lighthouse: at rank p * (n + 1) of the
 * ascending values, between two of them in proportion, and not beyond the first and the last.
 */
final class AggregatedResults {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;
    private static final int NINETY_FIFTH = 95;

    private AggregatedResults() {}

    /** One value of several; empty of none. */
    static Optional<BigDecimal> of(Aggregation aggregation, List<BigDecimal> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> ascending = values.stream().sorted().toList();
        return Optional.of(
                switch (aggregation) {
                    case MEAN -> mean(ascending);
                    case PERCENTILE_50 -> percentile(ascending, MEDIAN);
                    case PERCENTILE_90 -> percentile(ascending, NINETIETH);
                    case PERCENTILE_95 -> percentile(ascending, NINETY_FIFTH);
                });
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(values.size()), Arithmetic.CONTEXT);
    }

    private static BigDecimal percentile(List<BigDecimal> ascending, int percent) {
        BigDecimal rank =
                BigDecimal.valueOf((long) percent * (ascending.size() + 1)).divide(HUNDRED);
        int whole = rank.intValue();
        if (whole < 1) {
            return ascending.getFirst();
        }
        if (whole >= ascending.size()) {
            return ascending.getLast();
        }
        BigDecimal lower = ascending.get(whole - 1);
        BigDecimal distance = ascending.get(whole).subtract(lower);
        return lower.add(rank.subtract(BigDecimal.valueOf(whole)).multiply(distance), Arithmetic.CONTEXT);
    }
}
