package scorecard.engine.plan;

import java.math.BigDecimal;
import java.util.List;

/** What a KPI shall reach. */
public sealed interface Target {

    /**
     * One value that holds in every period.
     *
     * @param by label of the period by which it shall be reached; empty where the author gave none
     * @param because the author's reason, may be empty
     */
    record Value(BigDecimal value, String by, String because) implements Target {}

    /**
     * A line between dated points: linear over the period index; no target before the first point, constant after the
     * last.
     *
     * @param points in order of time, at least two
     */
    record PlanLine(List<Point> points, String because) implements Target {
        public PlanLine {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a plan line.
     *
     * @param period label of a period, for example {@code 2026-06}
     */
    record Point(String period, BigDecimal value) {}
}
