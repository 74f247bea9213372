package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scorecard.engine.result.KpiResult;

/**
 * The area of a line chart and its scales. All measures but {@code lowest} and {@code highest} are pixels.
 *
 * @param left margin, likewise right, above and below
 * @param lowest value at the lower edge, less than the highest
 * @param steps number of steps from the first period to the last
 */
record TrendArea(
        double width,
        double height,
        double left,
        double right,
        double above,
        double below,
        double lowest,
        double highest,
        int steps) {

    /** The area that holds all values and targets. */
    static TrendArea around(
            List<KpiResult> timeline,
            double width,
            double height,
            double left,
            double right,
            double above,
            double below) {
        double[] numbers = timeline.stream()
                .flatMap(result -> Stream.of(result.value(), result.target()))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double lowest = numbers.length == 0 ? 0 : numbers[0];
        double highest = numbers.length == 0 ? 0 : numbers[numbers.length - 1];
        double room = highest > lowest ? (highest - lowest) * 0.06 : Math.max(Math.abs(highest) * 0.1, 1e-6);
        return new TrendArea(
                width,
                height,
                left,
                right,
                above,
                below,
                lowest - room,
                highest + room,
                Math.max(timeline.size() - 1, 1));
    }

    double top() {
        return above;
    }

    double bottom() {
        return height - below;
    }

    double x(int index) {
        return left + (width - left - right) * index / steps;
    }

    double y(BigDecimal value) {
        return bottom() - (bottom() - top()) * (value.doubleValue() - lowest) / (highest - lowest);
    }
}
