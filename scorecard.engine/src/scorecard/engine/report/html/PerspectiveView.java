package scorecard.engine.report.html;

import java.util.List;

/**
 * A perspective with its goals.
 *
 * @param anchor the name of its section in links
 */
record PerspectiveView(
        String anchor,
        String title,
        String documentation,
        String owner,
        String weight,
        ScoreView score,
        List<GoalView> goals) {

    /** A goal with its KPIs. */
    record GoalView(
            String anchor,
            String title,
            String documentation,
            String owner,
            String weight,
            ScoreView score,
            List<LinkView> helps,
            List<LinkView> helpedBy,
            List<IntentionWords.Said> initiatives,
            List<KpiView> kpis,
            boolean measured) {}

    /** The other end of a link, why there is one and what should be seen; both may be empty. */
    record LinkView(String anchor, String title, String because, String expects) {}
}
