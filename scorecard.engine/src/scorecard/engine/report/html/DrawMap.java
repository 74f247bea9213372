package scorecard.engine.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Link;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.report.html.MapView.ArrowView;
import scorecard.engine.report.html.MapView.CardView;
import scorecard.engine.report.html.MapView.LaneView;
import scorecard.engine.report.html.MapView.Line;
import scorecard.engine.report.map.ArrangeGoalsInLanes;
import scorecard.engine.report.map.StrategyMap;
import scorecard.engine.report.map.StrategyMap.Arrow;
import scorecard.engine.report.map.StrategyMap.Card;
import scorecard.engine.report.map.StrategyMap.Lane;
import scorecard.engine.report.map.StrategyMap.Point;
import scorecard.engine.result.NodeResult;

/** Draws the strategy map: lanes, cards and arrows with what the run says of them. */
final class DrawMap {

    private static final double GUTTER = 132;
    private static final double FITTING = 704;
    private static final double WIDE = 1400;
    private static final double PADDING = 14;
    private static final double LINE_HEIGHT = 17;
    private static final double CORNER = 8;
    private static final WrapText IN_CARD = new WrapText(14.1, 3);
    private static final WrapText IN_GUTTER = new WrapText(8.2, 3);

    private final ReportedScorecard reported;
    private final Anchors anchors;

    DrawMap(ReportedScorecard reported, Anchors anchors) {
        this.reported = reported;
        this.anchors = anchors;
    }

    MapView draw(ArrangeGoalsInLanes arrangement) {
        StrategyMap map = arrangement.arrange(reported.scorecard());
        List<Goal> goals = reported.scorecard().perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .toList();
        int links = reported.scorecard().links().size();
        return new MapView(
                Pixels.text(map.width() + GUTTER),
                Pixels.text(map.height()),
                size(map.width() + GUTTER),
                counted(reported.scorecard().perspectives().size(), "perspective") + ", "
                        + counted(goals.size(), "goal") + ", " + counted(links, "link"),
                IntStream.range(0, map.lanes().size())
                        .mapToObj(index -> lane(index, map.lanes().get(index)))
                        .toList(),
                IntStream.range(0, map.cards().size())
                        .mapToObj(index -> card(map.cards().get(index), goals.get(index)))
                        .toList(),
                IntStream.range(0, links)
                        .mapToObj(index -> arrow(
                                map.arrows().get(index),
                                reported.scorecard().links().get(index)))
                        .toList(),
                links > 0);
    }

    private static String size(double width) {
        if (width < FITTING) {
            return "small";
        }
        return width > WIDE ? "wide" : "fitting";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private LaneView lane(int index, Lane lane) {
        Perspective perspective = reported.scorecard().perspectives().get(index);
        NodeResult node = reported.node(perspective);
        List<String> title = IN_GUTTER.wrap(perspective.title());
        double top = lane.y() + (lane.height() - title.size() * LINE_HEIGHT - 24) / 2;
        double below = top + title.size() * LINE_HEIGHT;
        return new LaneView(
                anchors.of("perspective", perspective.name()),
                perspective.title(),
                index % 2 == 0,
                Pixels.text(lane.y()),
                Pixels.text(lane.height()),
                Pixels.text(lane.y() + lane.height() / 2),
                lines(title, PADDING, top + 12),
                StatusView.of(node.status()),
                Pixels.text(below + 6),
                reported.shown(node.score()).orElse("–"),
                Pixels.text(below + 17));
    }

    private CardView card(Card card, Goal goal) {
        Perspective perspective = reported.scorecard().perspectives().get(card.lane());
        NodeResult node = reported.node(perspective, goal);
        return new CardView(
                anchors.of("goal", goal.name()),
                goal.title(),
                Pixels.text(card.x() + GUTTER),
                Pixels.text(card.y()),
                Pixels.text(card.width()),
                Pixels.text(card.height()),
                lines(IN_CARD.wrap(goal.title()), PADDING, 22),
                StatusView.of(node.status()),
                Pixels.text(card.height() - 25),
                reported.shown(node.score()).orElse("–"),
                Pixels.text(card.height() - 13));
    }

    private static List<Line> lines(List<String> texts, double x, double y) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new Line(Pixels.text(x), Pixels.text(y + index * LINE_HEIGHT), texts.get(index)))
                .toList();
    }

    private ArrowView arrow(Arrow arrow, Link link) {
        return new ArrowView(
                path(arrow.route()),
                reported.goal(link.fromGoal()).title(),
                reported.goal(link.toGoal()).title(),
                anchors.of("goal", link.fromGoal()),
                anchors.of("goal", link.toGoal()),
                link.because());
    }

    /** The route with rounded corners. */
    private static String path(List<Point> route) {
        List<String> commands = new ArrayList<>();
        commands.add("M" + at(route.getFirst()));
        for (int index = 1; index < route.size() - 1; index++) {
            Point corner = route.get(index);
            commands.add("L" + at(towards(corner, route.get(index - 1))));
            commands.add("Q" + at(corner) + " " + at(towards(corner, route.get(index + 1))));
        }
        commands.add("L" + at(route.getLast()));
        return String.join(" ", commands);
    }

    private static Point towards(Point corner, Point neighbour) {
        double length = Math.hypot(neighbour.x() - corner.x(), neighbour.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return new Point(
                corner.x() + (neighbour.x() - corner.x()) * part, corner.y() + (neighbour.y() - corner.y()) * part);
    }

    private static String at(Point point) {
        return Pixels.text(point.x() + GUTTER) + " " + Pixels.text(point.y());
    }
}
