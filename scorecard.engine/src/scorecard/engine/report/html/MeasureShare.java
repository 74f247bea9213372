package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Measure;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.result.NodeResult.MissingChild;

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

    /** What does not count, by the goal's own result, has given its weight to the rest. */
    private Optional<BigDecimal> ofGoal(Measure measure) {
        Set<String> left = reported.node(perspective, goal).missing().stream()
                .filter(child -> !child.countsAsZero())
                .map(MissingChild::child)
                .collect(Collectors.toSet());
        BigDecimal counted = goal.measures().stream()
                .filter(candidate -> !left.contains(candidate.kpi()))
                .map(candidate -> candidate.weight().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!reported.hasShares() || counted.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                left.contains(measure.kpi())
                        ? BigDecimal.ZERO
                        : measure.weight().value().divide(counted, MathContext.DECIMAL128));
    }
}
