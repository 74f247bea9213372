package scorecard.engine.report.html;

import java.util.List;

/**
 * The strategy map, in pixels.
 *
 * @param wide whether it is too wide to be shrunk to the page, so that it scrolls
 */
record MapView(
        String width,
        String height,
        boolean wide,
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
