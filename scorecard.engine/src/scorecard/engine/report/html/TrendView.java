package scorecard.engine.report.html;

import java.util.List;
import java.util.Optional;

/**
 * A line chart of one KPI, in pixels.
 *
 * @param left where the plot begins; it is as wide as its area
 * @param title what it shows, for screen readers
 * @param description its course in words, for screen readers
 * @param bands strips behind the line, where drawn
 * @param lines stretches without gaps, each as the points of a polyline
 * @param dots single values between gaps
 * @param targets stretches of the target line
 * @param last the marker at the latest value
 */
record TrendView(
        String width,
        String height,
        String left,
        String area,
        String title,
        String description,
        List<Strip> bands,
        List<String> lines,
        List<String> provisional,
        List<Dot> dots,
        List<String> targets,
        Optional<Dot> last,
        List<Label> levels,
        List<Label> times,
        boolean anyTarget,
        boolean anyBand) {

    /** A strip of one status over the width of the chart. */
    record Strip(String style, String y, String height) {}

    /** A place on the chart. */
    record Dot(String x, String y, String style, boolean provisional) {}

    /** A word beside or below the chart. */
    record Label(String x, String y, String anchor, String text) {}
}
