package scorecard.engine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.MadeWhenAsked;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredKpis;

/** The results of KPIs that a run is asked for, those of one KPI after those of another. */
final class AskedResults {

    private final ScoredKpis scoredKpis;
    private final List<OfKpi> parts = new ArrayList<>();
    private int size;

    /** Results are mostly read in their order. */
    private OfKpi latest;

    private Optional<KpiResult> latestResult = Optional.empty();

    AskedResults(ScoredKpis scoredKpis) {
        this.scoredKpis = scoredKpis;
    }

    /**
     * The results of a KPI by one of its groupings.
     *
     * @param begin position of the first among all
     */
    private record OfKpi(NumberedKpi kpi, List<JudgedPlace> places, int begin) {

        boolean has(int position) {
            return position >= begin && position < begin + places.size();
        }

        boolean isOfTotal() {
            return !places.isEmpty() && places.getFirst().cut().isTotal();
        }
    }

    /** Asks for a KPI at further places. */
    void add(NumberedKpi kpi, List<JudgedPlace> places) {
        latest = new OfKpi(kpi, places, size);
        parts.add(latest);
        size = Math.addExact(size, places.size());
    }

    /**
     * All of them, each made when it is asked for.
     *
     * @param oneAtATime held while one is made
     */
    List<KpiResult> all(Object oneAtATime) {
        return new MadeWhenAsked<>(size, this::at, oneAtATime);
    }

    /** Those of everything. */
    List<KpiResult> asAWhole() {
        return parts.stream()
                .filter(OfKpi::isOfTotal)
                .flatMap(part -> part.places().stream().map(place -> scoredKpis.of(part.kpi(), place)))
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

    private KpiResult at(int position) {
        if (!latest.has(position)) {
            latest = parts.stream()
                    .filter(part -> part.has(position))
                    .findFirst()
                    .orElseThrow();
            latestResult = Optional.empty();
        }
        KpiResult result = scoredKpis.of(latest.kpi(), latest.places().get(position - latest.begin()), latestResult);
        latestResult = Optional.of(result);
        return result;
    }
}
