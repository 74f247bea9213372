package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.dsl.scorecard.EarlierResults;
import scorecard.engine.plan.Comparison;
import scorecard.engine.plan.Comparison.Aggregation;
import scorecard.engine.plan.Comparison.Included;

/** What results are compared with: {@code against mean of last 3 passes}. */
public final class ComparedResults {

    private static final int MOST = 100;

    private ComparedResults() {}

    /**
     * The earlier results.
     *
     * @return empty where the author compares with none, with too many, or with a percentile there is not
     */
    public static Optional<Comparison> of(EarlierResults results) {
        return aggregation(results)
                .flatMap(how -> count(results).map(count -> new Comparison(how, count, included(results))));
    }

    /** How several results become one value; empty for a percentile that nobody compares with. */
    public static Optional<Aggregation> aggregation(EarlierResults results) {
        if (results.getPercentile() == null) {
            return Optional.of(Aggregation.MEAN);
        }
        return switch (results.getPercentile()) {
            case "50" -> Optional.of(Aggregation.PERCENTILE_50);
            case "90" -> Optional.of(Aggregation.PERCENTILE_90);
            case "95" -> Optional.of(Aggregation.PERCENTILE_95);
            default -> Optional.empty();
        };
    }

    /** How many results are compared with, 1 to 100; empty for any other number. */
    public static Optional<Integer> count(EarlierResults results) {
        if (results.getCount() == null) {
            return Optional.of(1);
        }
        BigDecimal count = new BigDecimal(results.getCount());
        boolean whole = count.stripTrailingZeros().scale() <= 0;
        return whole && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(MOST)) <= 0
                ? Optional.of(count.intValueExact())
                : Optional.empty();
    }

    private static Included included(EarlierResults results) {
        if (results.isWarned()) {
            return Included.PASSES_AND_WARNINGS;
        }
        return results.isPassed() ? Included.PASSES : Included.ALL;
    }
}
