package scorecard.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.MadeWhenAsked;
import scorecard.engine.result.SideBySide;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredKpis;

/** The results of KPIs that a run is asked for, those of one KPI after those of another. */
final class AskedResults {

    private final ScoredKpis scoredKpis;
    private final List<OfKpi> parts = new ArrayList<>();
    private int size;

    AskedResults(ScoredKpis scoredKpis) {
        this.scoredKpis = scoredKpis;
    }

    /**
     * The results of a KPI by one of its groupings.
     *
     * @param begin position of the first among all
     */
    private record OfKpi(NumberedKpi kpi, List<JudgedPlace> places, int begin) {

        int end() {
            return begin + places.size();
        }

        boolean isOfTotal() {
            return !places.isEmpty() && places.getFirst().cut().isTotal();
        }
    }

    /** Asks for a KPI at further places. */
    void add(NumberedKpi kpi, List<JudgedPlace> places) {
        parts.add(new OfKpi(kpi, places, size));
        size = Math.addExact(size, places.size());
    }

    /** All of them, each made when it is asked for. */
    List<KpiResult> all(SideBySide threads) {
        return new MadeWhenAsked<>(size, this::between, threads);
    }

    /** Those of everything. */
    List<KpiResult> asAWhole() {
        return parts.stream()
                .filter(OfKpi::isOfTotal)
                .flatMap(part -> scoredKpis.of(part.kpi(), part.places()).stream())
                .toList();
    }

    /** Of what a KPI has results. */
    Set<Cut> cuts(Kpi kpi) {
        return parts.stream()
                .filter(part -> part.kpi().kpi().equals(kpi))
                .flatMap(part -> part.places().stream())
                .map(JudgedPlace::cut)
                .collect(Collectors.toSet());
    }

    private List<KpiResult> between(int from, int to) {
        List<KpiResult> made = new ArrayList<>(to - from);
        for (int part = partOf(from); part < parts.size() && parts.get(part).begin() < to; part++) {
            OfKpi own = parts.get(part);
            made.addAll(scoredKpis.of(
                    own.kpi(),
                    own.places()
                            .subList(
                                    Math.max(from, own.begin()) - own.begin(), Math.min(to, own.end()) - own.begin())));
        }
        return made;
    }

    /** The last that begins at a position or before it; those without places begin where the next one does. */
    private int partOf(int position) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).begin() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
