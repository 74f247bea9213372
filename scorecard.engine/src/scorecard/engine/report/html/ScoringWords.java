package scorecard.engine.report.html;

import java.util.Optional;
import scorecard.engine.plan.Comparison;
import scorecard.engine.plan.ScoreFormula;
import scorecard.engine.plan.Scoring;

/** Says in a sentence what the scores of KPIs stand for. */
final class ScoringWords {

    private static final String BEYOND = " Scores may lie beyond.";

    private ScoringWords() {}

    static String of(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Progress(boolean capped) -> beyond("0 stands for the baseline, 100 for the target.", capped);
            case Scoring.Range(boolean capped) ->
                beyond("0 stands for the worse end of a KPI's range, 100 for the better one.", capped);
            case Scoring.Binary binary -> "100 stands for a target that is met, 0 for one that is not.";
            case Scoring.Spider(boolean capped) ->
                beyond(
                        "3.3 stands for the red flag, 6.6 for the goal, 10 for as much again; further digits are cut"
                                + " off.",
                        capped);
            case Scoring.Oracle oracle -> "The value as a share of the target: 100 stands for the target.";
            case Scoring.PerformancePoint performancePoint -> "0 stands for the worst value, 100 for the target.";
            case Scoring.Cascade cascade ->
                "The progress made as a share of the progress expected by now, cut to whole percents.";
            case Scoring.Keptn(Optional<Comparison> against) ->
                "Green passes with 100, amber counts 50, red fails with 0."
                        + against.map(ScoringWords::compared).orElse("");
            case Scoring.Formula(ScoreFormula formula, boolean capped) ->
                beyond("Scores are reckoned by a formula of the scorecard's own.", capped);
        };
    }

    private static String compared(Comparison comparison) {
        String results = switch (comparison.included()) {
            case ALL -> comparison.last() == 1 ? "result" : "results";
            case PASSES -> comparison.last() == 1 ? "pass" : "passes";
            case PASSES_AND_WARNINGS -> comparison.last() == 1 ? "pass or warning" : "passes and warnings";
        };
        String last = comparison.last() == 1 ? "the last " + results : "the last " + comparison.last() + " " + results;
        String aggregation = switch (comparison.aggregation()) {
            case MEAN -> comparison.last() == 1 ? "" : "the mean of ";
            case PERCENTILE_50 -> "the 50th percentile of ";
            case PERCENTILE_90 -> "the 90th percentile of ";
            case PERCENTILE_95 -> "the 95th percentile of ";
        };
        return " Criteria compare with " + aggregation + last + ".";
    }

    private static String beyond(String words, boolean capped) {
        return capped ? words : words + BEYOND;
    }
}
