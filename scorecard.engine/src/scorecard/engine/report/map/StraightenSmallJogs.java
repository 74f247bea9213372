package scorecard.engine.report.map;

import java.util.ArrayList;
import java.util.List;
import scorecard.engine.report.map.StrategyMap.Point;

/**
 * Takes out steps aside that are too small to be rounded and look like a slip: {@code (10,90) (10,50) (12,50) (12,0) ->
 * (12,90) (12,0)}. The stretch before the step moves, by less than {@value #SMALL} pixels.
 */
final class StraightenSmallJogs {

    private static final double SMALL = 6;

    private StraightenSmallJogs() {}

    static List<Point> of(List<Point> route) {
        List<Point> straight = new ArrayList<>();
        for (Point point : route) {
            if (straight.size() > 1 && isSmallStep(straight.getLast(), point)) {
                straight.removeLast();
                Point before = straight.removeLast();
                straight.add(new Point(point.x(), before.y()));
            } else {
                straight.add(point);
            }
        }
        return straight;
    }

    private static boolean isSmallStep(Point one, Point other) {
        return one.y() == other.y() && Math.abs(one.x() - other.x()) < SMALL;
    }
}
