package scorecard.engine.report.html;

import java.util.List;
import java.util.Optional;

/**
 * All that stands on the page, as text.
 *
 * @param styleSheetHash for the content security policy
 * @param kind for example {@code Strategy scorecard}
 * @param incomplete whether the reported period is not over yet
 * @param range the whole range asked for; empty where it is one period
 * @param counts how many KPIs have which status
 * @param attention the red KPIs
 * @param parts results of members and segments; absent where there are none
 * @param assumptions hypotheses and conflicts
 */
record PageView(
        String styleSheetHash,
        String name,
        String title,
        String kind,
        String documentation,
        String owner,
        String period,
        String periodDays,
        boolean incomplete,
        String asOf,
        Optional<String> range,
        ScoreView score,
        String kpiCount,
        List<StatusCount> counts,
        List<AttentionView> attention,
        boolean anyAttention,
        MapView map,
        List<PerspectiveView> perspectives,
        Optional<ScoresByPeriod> scoresByPeriod,
        Optional<PartsView> parts,
        List<IntentionWords.Said> assumptions,
        boolean anyAssumptions,
        DataView data,
        LegendView legend) {

    /**
     * How many KPIs have a status.
     *
     * @param start where its stretch begins on a bar of length 100
     * @param length of its stretch
     */
    record StatusCount(StatusView status, String count, String start, String length, boolean any) {}

    /** A KPI that somebody should look at. */
    record AttentionView(String anchor, String title, String goal, String value, String target) {}

    /** The scores of the scorecard and its perspectives in each period asked for. */
    record ScoresByPeriod(List<String> heads, List<Row> rows) {
        /** The scores of one period. */
        record Row(String period, boolean incomplete, List<Cell> cells) {}

        /** One score. */
        record Cell(StatusView status, String score) {}
    }

    /** What the numbers rest on. */
    record DataView(
            String rows,
            String rejected,
            boolean anyRejected,
            List<SourceView> sources,
            List<String> notes,
            boolean anyNotes) {
        /** The rows of one source. */
        record SourceView(String title, String rows, String rejected, String later) {}
    }

    /**
     * The rules of this scorecard that a reader must know.
     *
     * @param full the full score
     */
    record LegendView(
            String greenFrom,
            String amberFrom,
            String full,
            String scoring,
            String rollUp,
            String missingChildren,
            String partial) {}
}
