package scorecard.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import scorecard.engine.observe.TimeSpent;

/** Says after a run how long each piece of it took, and which KPI cost how much of that. */
final class TimesOfRun {
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final List<TimeSpent> pieces = Collections.synchronizedList(new ArrayList<>());
    private final long begin = System.nanoTime();

    /** May be called from any thread. */
    void add(TimeSpent piece) {
        pieces.add(piece);
    }

    /** The dearest KPI first. */
    List<String> lines() {
        Duration whole = Duration.ofNanos(System.nanoTime() - begin);
        List<TimeSpent> all;
        synchronized (pieces) {
            all = List.copyOf(pieces);
        }
        List<String> lines = new ArrayList<>();
        lines.add("seconds that the run took");
        all.forEach(piece -> lines.add(seconds(piece.time()) + "  " + piece.work()
                + (piece.kpis().isEmpty() ? "" : ", for " + String.join(", ", piece.kpis()))));
        lines.add(seconds(whole.minus(sum(all, piece -> true))) + "  all else: preparation, values, scores");
        lines.add(seconds(whole) + "  the whole");
        lines.addAll(byKpi(all));
        return lines;
    }

    private static List<String> byKpi(List<TimeSpent> all) {
        Map<String, Duration> byKpi = new TreeMap<>();
        all.forEach(piece -> piece.kpis().forEach(kpi -> byKpi.merge(kpi, piece.time(), Duration::plus)));
        List<String> lines = new ArrayList<>();
        lines.add("seconds of the statements that a KPI needs, and of those that it alone needs");
        byKpi.entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(kpi -> lines.add(seconds(kpi.getValue())
                        + seconds(sum(all, piece -> piece.kpis().equals(List.of(kpi.getKey()))))
                        + "  " + kpi.getKey()));
        return lines;
    }

    private static Duration sum(List<TimeSpent> pieces, Predicate<TimeSpent> which) {
        return pieces.stream().filter(which).map(TimeSpent::time).reduce(Duration.ZERO, Duration::plus);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%9.3f", time.toNanos() / NANOSECONDS_PER_SECOND);
    }
}
