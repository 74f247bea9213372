package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.report.ShownNumber;

/** How much of a goal's score, and of the whole score, one of its KPIs really makes up. */
final class MeasureShare {

    private final ReportedScorecard reported;
    private final Perspective perspective;
    private final Goal goal;

    MeasureShare(ReportedScorecard reported, Perspective perspective, Goal goal) {
        this.reported = reported;
        this.perspective = perspective;
        this.goal = goal;
    }

    /** A sentence; empty where scores are not weighted means or there is no score. */
    String inWords(Measure measure) {
        return ofGoal(measure)
                .filter(share -> reported.node(perspective, goal).score().isPresent())
                .map(share -> ShownNumber.share(share) + " of the goal's score, "
                        + ShownNumber.share(
                                share.multiply(reported.node(perspective, goal).share(), MathContext.DECIMAL128)
                                        .multiply(reported.node(perspective).share(), MathContext.DECIMAL128))
                        + " of the scorecard's")
                .orElse("");
    }

    private Optional<BigDecimal> ofGoal(Measure measure) {
        if (!reported.hasShares()) {
            return Optional.empty();
        }
        BigDecimal counted = switch (reported.scorecard().missingChildren()) {
            case WEIGHT_GOES_TO_SIBLINGS ->
                sum(goal.measures().stream().filter(this::hasScore).toList());
            case COUNT_AS_ZERO -> sum(goal.measures());
            case MAKE_THE_PARENT_MISSING -> sum(goal.measures());
        };
        if (counted.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                hasScore(measure) ? measure.weight().value().divide(counted, MathContext.DECIMAL128) : BigDecimal.ZERO);
    }

    private boolean hasScore(Measure measure) {
        Kpi kpi = reported.kpi(measure.kpi());
        return reported.result(kpi).score().isPresent();
    }

    private static BigDecimal sum(List<Measure> measures) {
        return measures.stream().map(measure -> measure.weight().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
