package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.Optional;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.ScoreFormula;
import scorecard.engine.plan.Scoring;

/** Scores the value of a KPI as its scorecard says. */
public final class ScoreOfValue {

    private ScoreOfValue() {}

    /**
     * The score of a value.
     *
     * @param target of the period, in the KPI's base like the value
     */
    public static Score of(Scoring scoring, Kpi kpi, BigDecimal value, Optional<BigDecimal> target) {
        return switch (scoring) {
            case Scoring.Progress(boolean capped) -> ProgressScore.of(kpi, value, target, capped);
            case Scoring.Range(boolean capped) -> RangeScore.of(kpi, value, capped);
            case Scoring.Binary() -> BinaryScore.of(kpi, value, target);
            case Scoring.Spider(boolean capped) -> SpiderScore.of(kpi, value, capped);
            case Scoring.Oracle() -> OracleScore.of(kpi, value, target);
            case Scoring.PerformancePoint() -> PerformancePointScore.of(kpi, value, target);
            case Scoring.Cascade() -> CascadeScore.of(kpi, value, target);
            case Scoring.Keptn keptn -> KeptnScore.of(kpi, value);
            case Scoring.Formula(ScoreFormula formula, boolean capped) ->
                FormulaScore.of(formula, kpi, value, target, capped);
        };
    }
}
