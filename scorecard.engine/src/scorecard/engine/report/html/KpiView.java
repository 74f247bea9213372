package scorecard.engine.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A KPI in its role for a goal.
 *
 * @param value with its unit; a dash where there is none
 * @param reason why there is no value or no score, as a sentence; empty where there are both
 * @param change against the period before; absent where one of the two is missing or the period is not complete
 * @param before the value of the period before in words
 * @param share of the goal's and of the whole score, as a sentence; may be empty
 * @param facts what its author says about it, term by term
 * @param periods its values by period, the latest first
 */
record KpiView(
        String anchor,
        String title,
        StatusView status,
        String role,
        String weight,
        String share,
        String value,
        boolean valueMissing,
        String per,
        boolean incomplete,
        String n,
        String target,
        String baseline,
        Optional<ChangeView> change,
        String before,
        TrendView sparkline,
        TrendView chart,
        Optional<String> score,
        String bar,
        String reason,
        String documentation,
        List<Fact> facts,
        List<PeriodRow> periods) {

    /**
     * How the value moved.
     *
     * @param arrow an arrow up, down or level
     * @param word {@code better}, {@code worse}, {@code unmoved} or, without a direction, nothing
     * @param style {@code better}, {@code worse} or {@code same}
     */
    record ChangeView(String arrow, String amount, String word, String style) {}

    /** A term and what it means for this KPI; code is shown as it was written. */
    record Fact(String term, String text, boolean code) {}

    /** One period of the table. */
    record PeriodRow(
            String period,
            boolean incomplete,
            String value,
            String target,
            StatusView status,
            String score,
            String n) {}
}
