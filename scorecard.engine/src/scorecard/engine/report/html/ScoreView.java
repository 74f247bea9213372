package scorecard.engine.report.html;

import java.util.List;
import java.util.Optional;

/**
 * The score of a scorecard, perspective or goal.
 *
 * @param score as the scorecard shows its scores
 * @param bar length of the bar, 0 .. 100
 * @param amberFrom where the amber and the green stretch of the bar begin, 0 .. 100
 * @param reason why there is no score; empty where there is one
 * @param missing sentences on a key indicator that failed and on the children that do not count
 */
record ScoreView(
        StatusView status,
        Optional<String> score,
        String bar,
        String amberFrom,
        String greenFrom,
        Optional<String> leading,
        Optional<String> lagging,
        String reason,
        List<String> missing,
        boolean incomplete) {}
