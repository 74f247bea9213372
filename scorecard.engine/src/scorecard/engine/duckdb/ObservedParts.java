package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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

    /** The same cut comes from many periods and passes. */
    private final Map<Cut, CutByPeriod> cuts = new HashMap<>();

    ObservedParts(List<Aggregate> aggregates, List<Period> periods) {
        this.aggregates = new NumberedAggregates(aggregates);
        this.periods = List.copyOf(periods);
        periods.forEach(period -> parts.put(period, new LinkedHashMap<>()));
        CutByPeriod total = cut(Cut.total());
        for (int period = 0; period < periods.size(); period++) {
            total.at(period);
        }
    }

    Map<Period, Map<Cut, Map<Aggregate, Parts>>> all() {
        return parts;
    }

    /**
     * Begins with what a pass finds.
     *
     * @param covered whether the source of the pass covers a period
     */
    Rows of(Pass pass, Predicate<Period> covered) {
        return new Rows(pass, covered);
    }

    private CutByPeriod cut(Cut cut) {
        return cuts.computeIfAbsent(cut, CutByPeriod::new);
    }

    /** One cut with the parts of each period that has it. */
    private final class CutByPeriod {
        private final Cut cut;
        private final PartsAtCut[] byPeriod = new PartsAtCut[periods.size()];

        CutByPeriod(Cut cut) {
            this.cut = cut;
        }

        PartsAtCut at(int period) {
            if (byPeriod[period] == null) {
                byPeriod[period] = new PartsAtCut(aggregates);
                parts.get(periods.get(period)).put(cut, byPeriod[period]);
            }
            return byPeriod[period];
        }
    }

    /** The rows of one pass. */
    final class Rows {
        private final Pass pass;
        private final int[] numbers;
        private final boolean[] covered;
        private final int first;
        private final int measures;

        /** Most groups have a row in every period. */
        private final Map<List<Object>, List<CutByPeriod>> groups = new HashMap<>();

        /** Of passes that find several rows for a group. */
        private final Map<PartsAtCut, List<List<Object>>> several = new IdentityHashMap<>();

        private Rows(Pass pass, Predicate<Period> isCovered) {
            this.pass = pass;
            this.numbers = pass.aggregates().stream().mapToInt(aggregates::of).toArray();
            this.covered = new boolean[periods.size()];
            for (int period = 0; period < covered.length; period++) {
                covered[period] = isCovered.test(periods.get(period));
            }
            this.first = pass.perPeriod() ? 1 : 0;
            this.measures = first + pass.groupColumns();
        }

        /** Takes a row of the statement of the pass. */
        void add(List<Object> row) {
            List<CutByPeriod> found = groups(row.subList(first, measures));
            List<Object> measured = row.subList(measures, row.size());
            if (pass.perPeriod()) {
                add(((Number) row.getFirst()).intValue(), found, measured);
            } else {
                for (int period = 0; period < covered.length; period++) {
                    add(period, found, measured);
                }
            }
        }

        private void add(int period, List<CutByPeriod> found, List<Object> measured) {
            if (!covered[period]) {
                return;
            }
            if (pass.hasOneRowPerGroup()) {
                List<Parts> own = pass.parts(List.of(measured));
                found.forEach(cut -> put(cut.at(period), own));
            } else {
                found.forEach(cut -> several.computeIfAbsent(cut.at(period), unused -> new ArrayList<>())
                        .add(measured));
            }
        }

        private List<CutByPeriod> groups(List<Object> values) {
            List<CutByPeriod> known = groups.get(values);
            if (known == null) {
                known = pass.cuts(values).stream().map(ObservedParts.this::cut).toList();
                groups.put(new ArrayList<>(values), known);
            }
            return known;
        }

        /** Says of everything that it had no rows where none came, or that nobody knows. */
        void end() {
            several.forEach((at, rows) -> put(at, pass.parts(rows)));
            List<Parts> nothing = pass.parts(List.of());
            CutByPeriod total = cut(Cut.total());
            for (int period = 0; period < covered.length; period++) {
                put(total.at(period), covered[period] ? nothing : notCovered());
            }
        }

        private List<Parts> notCovered() {
            return pass.aggregates().stream()
                    .<Parts>map(aggregate -> new Parts.NotCovered())
                    .toList();
        }

        /** What came first stays. */
        private void put(PartsAtCut at, List<Parts> found) {
            for (int index = 0; index < numbers.length; index++) {
                at.putFirst(numbers[index], found.get(index));
            }
        }
    }
}
