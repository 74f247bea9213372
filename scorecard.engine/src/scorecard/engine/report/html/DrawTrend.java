package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Kpi;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.report.html.TrendView.Dot;
import scorecard.engine.report.html.TrendView.Label;
import scorecard.engine.report.html.TrendView.Strip;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Trend;

/**
 * Draws the course of one KPI: a line through its values with a gap where there is none, the target as a second line,
 * the latest value marked. A period that is not complete is joined by a dashed line.
 */
final class DrawTrend {

    private static final double DIGIT_WIDTH = 7.2;
    private static final double LABEL_GAP = 10;

    private final Kpi kpi;
    private final ShownNumber shown;
    private final List<KpiResult> timeline;
    private final TrendArea area;

    private DrawTrend(Kpi kpi, List<KpiResult> timeline, TrendArea area) {
        this.kpi = kpi;
        this.shown = ShownNumber.of(kpi);
        this.timeline = timeline;
        this.area = area;
    }

    /** A line as small as a word, without labels. */
    static TrendView sparkline(Kpi kpi, List<KpiResult> timeline) {
        TrendArea area = TrendArea.around(timeline, 132, 34, 5, 8, 5, 5);
        return new DrawTrend(kpi, timeline, area).draw(false);
    }

    /** A chart with levels, times and the bands behind the line. */
    static TrendView chart(Kpi kpi, List<KpiResult> timeline) {
        TrendArea area = TrendArea.around(timeline, 560, 190, roomForLevels(kpi, timeline), 16, 12, 26);
        return new DrawTrend(kpi, timeline, area).draw(true);
    }

    /** A label that is cut would show another number, so the margin follows the longest one. */
    private static double roomForLevels(Kpi kpi, List<KpiResult> timeline) {
        ShownNumber shown = ShownNumber.of(kpi);
        int longest = timeline.stream()
                .flatMap(result -> Stream.of(result.value(), result.target()))
                .flatMap(Optional::stream)
                .mapToInt(number -> shown.value(number, Optional.empty()).length())
                .max()
                .orElse(0);
        return Math.max(longest * DIGIT_WIDTH + 2 * LABEL_GAP, 48);
    }

    private TrendView draw(boolean labelled) {
        List<String> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        stretches(KpiResult::value).forEach(stretch -> {
            List<Integer> complete = stretch.stream()
                    .filter(index -> timeline.get(index).complete())
                    .toList();
            if (complete.size() == 1) {
                dots.add(dot(complete.getFirst(), "plain"));
            } else if (complete.size() > 1) {
                lines.add(polyline(complete, KpiResult::value));
            }
        });
        Optional<Integer> last = IntStream.range(0, timeline.size())
                .filter(index -> timeline.get(index).value().isPresent())
                .boxed()
                .reduce((earlier, later) -> later);
        List<String> targets = targets();
        List<Strip> strips = labelled ? strips() : List.of();
        return new TrendView(
                Pixels.text(area.width()),
                Pixels.text(area.height()),
                Pixels.text(area.left()),
                Pixels.text(area.width() - area.left() - area.right()),
                kpi.title() + ": " + timeline.size() + (timeline.size() == 1 ? " period" : " periods"),
                inWords(last),
                strips,
                lines,
                provisional(),
                dots,
                targets,
                last.map(index ->
                        dot(index, StatusView.of(timeline.get(index).status()).style())),
                labelled ? levels() : List.of(),
                labelled ? times() : List.of(),
                !targets.isEmpty(),
                !strips.isEmpty());
    }

    /** Neighbouring periods that all have what is asked for, by one formula. */
    private List<List<Integer>> stretches(Function<KpiResult, Optional<BigDecimal>> number) {
        List<List<Integer>> stretches = new ArrayList<>();
        boolean open = false;
        for (int index = 0; index < timeline.size(); index++) {
            boolean present = number.apply(timeline.get(index)).isPresent();
            if (present && (!open || timeline.get(index).trend() == Trend.BREAK)) {
                stretches.add(new ArrayList<>());
            }
            if (present) {
                stretches.getLast().add(index);
            }
            open = present;
        }
        return stretches;
    }

    private List<String> provisional() {
        return IntStream.range(1, timeline.size())
                .filter(index -> !timeline.get(index).complete())
                .filter(index -> timeline.get(index).trend() != Trend.BREAK
                        && timeline.get(index).value().isPresent()
                        && timeline.get(index - 1).value().isPresent())
                .mapToObj(index -> polyline(List.of(index - 1, index), KpiResult::value))
                .toList();
    }

    private List<String> targets() {
        return stretches(KpiResult::target).stream()
                .map(stretch -> stretch.size() > 1
                        ? polyline(stretch, KpiResult::target)
                        : tick(
                                stretch.getFirst(),
                                timeline.get(stretch.getFirst()).target().orElseThrow()))
                .toList();
    }

    private String tick(int index, BigDecimal value) {
        String y = Pixels.text(area.y(value));
        return Pixels.text(area.x(index) - 4) + "," + y + " " + Pixels.text(area.x(index) + 4) + "," + y;
    }

    private String polyline(List<Integer> indexes, Function<KpiResult, Optional<BigDecimal>> number) {
        return String.join(
                " ",
                indexes.stream()
                        .map(index -> Pixels.text(area.x(index)) + ","
                                + Pixels.text(
                                        area.y(number.apply(timeline.get(index)).orElseThrow())))
                        .toList());
    }

    private Dot dot(int index, String style) {
        KpiResult result = timeline.get(index);
        return new Dot(
                Pixels.text(area.x(index)),
                Pixels.text(area.y(result.value().orElseThrow())),
                style,
                !result.complete());
    }

    private List<Strip> strips() {
        return kpi
                .bands()
                .flatMap(bands -> bands.inForceOn(timeline.getLast().period().from()))
                .map(Bands::intervals)
                .orElse(List.of())
                .stream()
                .flatMap(this::strip)
                .toList();
    }

    private Stream<Strip> strip(Interval interval) {
        double top = interval.to().map(Edge::value).map(area::y).orElse(area.top());
        double bottom = interval.from().map(Edge::value).map(area::y).orElse(area.bottom());
        double upper = Math.clamp(top, area.top(), area.bottom());
        double lower = Math.clamp(bottom, area.top(), area.bottom());
        return lower - upper < 0.1
                ? Stream.empty()
                : Stream.of(new Strip(style(interval.status()), Pixels.text(upper), Pixels.text(lower - upper)));
    }

    private static String style(BandStatus status) {
        return switch (status) {
            case GREEN -> "green";
            case AMBER -> "amber";
            case RED -> "red";
        };
    }

    /** The greatest, the smallest and the last target, where they do not stand on top of each other. */
    private List<Label> levels() {
        List<BigDecimal> levels = new ArrayList<>();
        timeline.stream()
                .map(KpiResult::target)
                .flatMap(Optional::stream)
                .reduce((first, last) -> last)
                .ifPresent(levels::add);
        values().max(BigDecimal::compareTo).ifPresent(levels::add);
        values().min(BigDecimal::compareTo).ifPresent(levels::add);
        List<Label> labels = new ArrayList<>();
        List<Double> used = new ArrayList<>();
        for (BigDecimal level : levels) {
            double y = area.y(level);
            if (used.stream().allMatch(other -> Math.abs(other - y) >= 14)) {
                used.add(y);
                labels.add(new Label(
                        Pixels.text(area.left() - LABEL_GAP),
                        Pixels.text(y + 4),
                        "end",
                        shown.value(level, Optional.empty())));
            }
        }
        return labels;
    }

    private List<Label> times() {
        List<Label> labels = new ArrayList<>();
        String y = Pixels.text(area.height() - 7);
        int last = timeline.size() - 1;
        if (last >= 0) {
            labels.add(new Label(
                    Pixels.text(area.x(0)),
                    y,
                    last == 0 ? "middle" : "start",
                    timeline.getFirst().period().label()));
        }
        if (last >= 10) {
            labels.add(new Label(
                    Pixels.text(area.x(last / 2)),
                    y,
                    "middle",
                    timeline.get(last / 2).period().label()));
        }
        if (last > 0) {
            labels.add(new Label(
                    Pixels.text(area.x(last)),
                    y,
                    "end",
                    timeline.getLast().period().label()));
        }
        return labels;
    }

    private Stream<BigDecimal> values() {
        return timeline.stream().map(KpiResult::value).flatMap(Optional::stream);
    }

    private String inWords(Optional<Integer> last) {
        if (last.isEmpty()) {
            return "No period has a value.";
        }
        KpiResult lowest = extreme(-1);
        KpiResult highest = extreme(1);
        List<String> gaps = timeline.stream()
                .filter(result -> result.value().isEmpty())
                .map(result -> result.period().label())
                .toList();
        return "From " + timeline.getFirst().period().label() + " to "
                + timeline.getLast().period().label() + ": lowest " + inPeriod(lowest) + ", highest "
                + inPeriod(highest)
                + ", latest " + inPeriod(timeline.get(last.get())) + "."
                + (gaps.isEmpty() ? "" : " No value in " + String.join(", ", gaps) + ".");
    }

    private KpiResult extreme(int sign) {
        return timeline.stream()
                .filter(result -> result.value().isPresent())
                .reduce((one, other) ->
                        other.value().orElseThrow().compareTo(one.value().orElseThrow()) * sign > 0 ? other : one)
                .orElseThrow();
    }

    private String inPeriod(KpiResult result) {
        return shown.value(result.value().orElseThrow(), result.target()) + " in "
                + result.period().label();
    }
}
