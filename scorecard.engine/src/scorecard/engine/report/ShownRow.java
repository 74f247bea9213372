package scorecard.engine.report;

import scorecard.engine.result.Status;

/**
 * One line of a scorecard as people read it: a node or a KPI in one period. Texts are empty where there is nothing to
 * say.
 *
 * @param level how deep it stands in the tree
 * @param title the author's title, not escaped for any format
 * @param role {@code leading} or {@code lagging} of a KPI
 * @param weight among its siblings; what the author wrote, percents with their sign
 * @param value of a KPI
 * @param score 0 .. 100 with the decimals it takes
 * @param change an arrow, how much it moved and whether that is better
 * @param note leading and lagging scores of a node, what is missing, why there is no value or score
 */
public record ShownRow(
        Level level,
        String title,
        String role,
        String weight,
        String value,
        String target,
        Status status,
        String score,
        String change,
        String previous,
        String n,
        String note) {

    /** How deep something stands in a scorecard. */
    public enum Level {
        SCORECARD,
        PERSPECTIVE,
        GOAL,
        KPI
    }
}
