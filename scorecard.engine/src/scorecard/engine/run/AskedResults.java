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

/** The results of KPIs that a run is asked for, those of one KPI after those of another. */
final class AskedResults {

    private final List<OfKpi> parts = new ArrayList<>();
    private int size;

    /** Results are mostly read in their order. */
    private OfKpi latest;

    /**
     * The results of a KPI by one of its groupings.
     *
     * @param begin position of the first among all
     */
    private record OfKpi(NumberedKpi kpi, List<JudgedKpis> places, int begin) {

        boolean has(int position) {
            return position >= begin && position < begin + places.size();
        }

        KpiResult at(int position) {
            return places.get(position - begin).of(kpi);
        }
    }

    /** Asks for a KPI at further places. */
    void add(NumberedKpi kpi, List<JudgedKpis> places) {
        latest = new OfKpi(kpi, places, size);
        parts.add(latest);
        size = Math.addExact(size, places.size());
    }

    /** All of them, each made when it is asked for. */
    List<KpiResult> all() {
        return new MadeWhenAsked<>(size, this::at);
    }

    /** Those of everything. */
    List<KpiResult> asAWhole() {
        return parts.stream()
                .flatMap(part -> part.places().stream()
                        .filter(place -> place.cut().isTotal())
                        .map(place -> place.of(part.kpi())))
                .toList();
    }

    /** Of what a KPI has results. */
    Set<Cut> cuts(Kpi kpi) {
        return parts.stream()
                .filter(part -> part.kpi().kpi().equals(kpi))
                .flatMap(part -> part.places().stream())
                .map(JudgedKpis::cut)
                .collect(Collectors.toSet());
    }

    private KpiResult at(int position) {
        if (!latest.has(position)) {
            latest = parts.stream()
                    .filter(part -> part.has(position))
                    .findFirst()
                    .orElseThrow();
        }
        return latest.at(position);
    }
}
