package scorecard.engine.report.map;

import java.util.List;

/**
 * Where everything on a strategy map stands. All measures are pixels; the origin is the upper left corner.
 *
 * @param lanes one for each perspective, in the author's order, the first on top
 * @param cards one for each goal, in the author's order
 * @param arrows one for each link, in the author's order
 */
public record StrategyMap(double width, double height, List<Lane> lanes, List<Card> cards, List<Arrow> arrows) {

    public StrategyMap {
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
        arrows = List.copyOf(arrows);
    }

    /** The strip of a perspective, over the whole width. */
    public record Lane(double y, double height) {}

    /**
     * The box of a goal.
     *
     * @param lane index of its perspective
     */
    public record Card(String goal, int lane, double x, double y, double width, double height) {}

    /**
     * A link between two goals.
     *
     * @param route the corners from the edge of the first card to the edge of the second, at least two
     */
    public record Arrow(String fromGoal, String toGoal, List<Point> route) {
        public Arrow {
            route = List.copyOf(route);
        }
    }

    /** A place on the map. */
    public record Point(double x, double y) {}
}
