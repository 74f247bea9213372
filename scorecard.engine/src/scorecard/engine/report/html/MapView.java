package scorecard.engine.report.html;

import java.util.List;

/**
 * The strategy map, in pixels.
 *
 * @param size {@code small} where it keeps its size, {@code fitting} where it takes the width of the page, {@code wide}
 *     where it is too wide for that and scrolls
 */
record MapView(
        String width,
        String height,
        String size,
        String description,
        List<LaneView> lanes,
        List<CardView> cards,
        List<ArrowView> arrows,
        boolean anyArrows) {

    /** The strip of a perspective with its title. */
    record LaneView(
            String anchor,
            String title,
            boolean shaded,
            String y,
            String height,
            String middle,
            List<Line> lines,
            StatusView status,
            String markY,
            String score,
            String scoreY) {}

    /** The box of a goal. */
    record CardView(
            String anchor,
            String title,
            String x,
            String y,
            String width,
            String height,
            List<Line> lines,
            StatusView status,
            String markY,
            String score,
            String scoreY) {}

    /** A line of text. */
    record Line(String x, String y, String text) {}

    /** A link: its path and what it says. */
    record ArrowView(String path, String from, String to, String fromAnchor, String toAnchor, String because) {}
}
