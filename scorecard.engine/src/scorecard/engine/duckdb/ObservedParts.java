package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.NumberedAggregates;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsAtCut;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.relational.Pass;
import scorecard.engine.time.Period;

/** Gathers what passes find, by period and cut. */
final class ObservedParts {
    private final NumberedAggregates aggregates;
    private final List<Period> periods;
    private final Map<Period, Map<Cut, Map<Aggregate, Parts>>> parts = new LinkedHashMap<>();

    /** The same cut comes from many periods and passes; one object is quickly found to be equal to itself. */
    private final Map<Cut, Cut> cuts = new HashMap<>(Map.of(Cut.total(), Cut.total()));

    ObservedParts(List<Aggregate> aggregates, List<Period> periods) {
        this.aggregates = new NumberedAggregates(aggregates);
        this.periods = List.copyOf(periods);
        periods.forEach(period -> at(period, Cut.total()));
    }

    Map<Period, Map<Cut, Map<Aggregate, Parts>>> all() {
        return parts;
    }

    /**
     * Adds what a pass found.
     *
     * @param rows of its statement
     * @param covered whether the source of the pass covers a period
     */
    void add(Pass pass, List<List<Object>> rows, Predicate<Period> covered) {
        List<Map<Cut, List<List<Object>>>> byPeriod = byPeriodAndCut(pass, rows);
        for (int index = 0; index < periods.size(); index++) {
            Period period = periods.get(index);
            Map<Aggregate, Parts> total = at(period, Cut.total());
            if (!covered.test(period)) {
                pass.aggregates().forEach(aggregate -> total.put(aggregate, new Parts.NotCovered()));
                continue;
            }
            Map<Cut, List<List<Object>>> byCut = byPeriod.get(pass.perPeriod() ? index : 0);
            put(pass, total, byCut.getOrDefault(Cut.total(), List.of()));
            byCut.forEach((cut, own) -> {
                if (!cut.isTotal()) {
                    put(pass, at(period, cut), own);
                }
            });
        }
    }

    private static void put(Pass pass, Map<Aggregate, Parts> at, List<List<Object>> rows) {
        List<Parts> found = pass.parts(rows);
        for (int index = 0; index < found.size(); index++) {
            at.put(pass.aggregates().get(index), found.get(index));
        }
    }

    private Map<Aggregate, Parts> at(Period period, Cut cut) {
        return parts.computeIfAbsent(period, unused -> new LinkedHashMap<>())
                .computeIfAbsent(cut, unused -> new PartsAtCut(aggregates));
    }

    private List<Map<Cut, List<List<Object>>>> byPeriodAndCut(Pass pass, List<List<Object>> rows) {
        List<Map<Cut, List<List<Object>>>> byPeriod = new ArrayList<>();
        periods.forEach(period -> byPeriod.add(new LinkedHashMap<>()));
        int first = pass.perPeriod() ? 1 : 0;
        int measures = first + pass.groupColumns();
        for (List<Object> row : rows) {
            int period = pass.perPeriod() ? ((Number) row.getFirst()).intValue() : 0;
            for (Cut cut : pass.cuts(row.subList(first, measures))) {
                byPeriod.get(period)
                        .computeIfAbsent(cuts.computeIfAbsent(cut, own -> own), unused -> new ArrayList<>(1))
                        .add(row.subList(measures, row.size()));
            }
        }
        return byPeriod;
    }
}
