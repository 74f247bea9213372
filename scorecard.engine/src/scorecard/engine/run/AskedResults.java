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
import scorecard.engine.score.JudgedInOrder;
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredKpis;

/** The results of KPIs that a run is asked for, those of one KPI after those of another. */
final class AskedResults {

    private final ScoredKpis scoredKpis;
    private final List<OfKpi> parts = new ArrayList<>();
    private final Beginnings beginnings = new Beginnings();

    AskedResults(ScoredKpis scoredKpis) {
        this.scoredKpis = scoredKpis;
    }

    /** The results of a KPI by one of its groupings. */
    private record OfKpi(NumberedKpi kpi, JudgedInOrder places) {

        boolean isOfTotal() {
            return places.size() > 0 && places.all().getFirst().cut().isTotal();
        }
    }

    /** Asks for a KPI at further places. */
    void add(NumberedKpi kpi, JudgedInOrder places) {
        parts.add(new OfKpi(kpi, places));
        beginnings.add(places.size());
    }

    /** All of them, each made when it is asked for. */
    List<KpiResult> all(SideBySide threads) {
        return new MadeWhenAsked<>(beginnings.size(), this::between, threads);
    }

    /** Those of everything. */
    List<KpiResult> asAWhole() {
        return parts.stream()
                .filter(OfKpi::isOfTotal)
                .flatMap(part -> scoredKpis
                        .of(part.kpi(), part.places(), 0, part.places().size())
                        .stream())
                .toList();
    }

    /** Of what a KPI has results. */
    Set<Cut> cuts(Kpi kpi) {
        return parts.stream()
                .filter(part -> part.kpi().kpi().equals(kpi))
                .flatMap(part -> part.places().all().stream())
                .map(JudgedPlace::cut)
                .collect(Collectors.toSet());
    }

    private List<KpiResult> between(int from, int to) {
        List<KpiResult> made = new ArrayList<>(to - from);
        for (int part = beginnings.at(from); part < parts.size() && beginnings.begin(part) < to; part++) {
            OfKpi own = parts.get(part);
            int begin = beginnings.begin(part);
            made.addAll(scoredKpis.of(
                    own.kpi(),
                    own.places(),
                    Math.max(from, begin) - begin,
                    Math.min(to, beginnings.end(part)) - begin));
        }
        return made;
    }
}
