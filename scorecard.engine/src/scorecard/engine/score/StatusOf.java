package scorecard.engine.score;

import java.math.BigDecimal;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Status;

/** Finds the colour of values and scores, always by the unrounded number. */
final class StatusOf {

    private StatusOf() {}

    /**
     * The status of a value by a KPI's bands.
     *
     * @throws IllegalArgumentException where the bands leave a gap, which no valid plan holds
     */
    static Status value(Bands bands, BigDecimal value) {
        return bands.intervals().stream()
                .filter(interval -> contains(interval, value))
                .map(interval -> switch (interval.status()) {
                    case GREEN -> Status.GREEN;
                    case AMBER -> Status.AMBER;
                    case RED -> Status.RED;
                })
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band holds " + value));
    }

    /** The status of a score by the scorecard's bands of scores. */
    static Status score(Scorecard scorecard, BigDecimal score) {
        if (score.compareTo(scorecard.greenFrom()) >= 0) {
            return Status.GREEN;
        }
        return score.compareTo(scorecard.amberFrom()) >= 0 ? Status.AMBER : Status.RED;
    }

    private static boolean contains(Bands.Interval interval, BigDecimal value) {
        return interval.from().stream().allMatch(edge -> isInside(edge, value.compareTo(edge.value())))
                && interval.to().stream()
                        .allMatch(edge -> isInside(edge, edge.value().compareTo(value)));
    }

    private static boolean isInside(Bands.Edge edge, int comparison) {
        return comparison > 0 || comparison == 0 && edge.included();
    }
}
