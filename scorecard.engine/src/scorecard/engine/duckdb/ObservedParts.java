package scorecard.engine.duckdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.NumberedAggregates;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsByPlace;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.relational.GroupNames;
import scorecard.engine.relational.Pass;
import scorecard.engine.time.Period;

/** Gathers what passes find, by period and cut. */
final class ObservedParts {
    private final PartsByPlace parts;
    private final List<Period> periods;

    ObservedParts(List<Aggregate> aggregates, List<Period> periods) {
        this.parts = new PartsByPlace(new NumberedAggregates(aggregates), periods);
        this.periods = List.copyOf(periods);
        int total = parts.cut(Cut.total());
        for (int period = 0; period < periods.size(); period++) {
            parts.place(total, period);
        }
    }

    Map<Period, Map<Cut, Map<Aggregate, Parts>>> all() {
        return parts.byPeriod();
    }

    /**
     * Begins with what a pass finds.
     *
     * @param covered whether the source of the pass covers a period
     */
    Rows of(Pass pass, Predicate<Period> covered) {
        return new Rows(pass, covered);
    }

    /** The rows of one pass. */
    final class Rows implements FoundRows {
        private final Pass pass;
        private final List<PartsColumn> columns;
        private final boolean[] covered;
        private final int first;
        private final int measures;

        /** The numbers of cuts; most groups have a row in every period. */
        private final Map<List<Object>, int[]> groups = new HashMap<>();

        /** By place, of passes that find several rows for a group. */
        private final Map<Integer, List<List<Object>>> several = new HashMap<>();

        private Rows(Pass pass, Predicate<Period> isCovered) {
            this.pass = pass;
            this.columns = pass.aggregates().stream()
                    .map(aggregate -> parts.column(parts.aggregates().of(aggregate)))
                    .toList();
            this.covered = new boolean[periods.size()];
            for (int period = 0; period < covered.length; period++) {
                covered[period] = isCovered.test(periods.get(period));
            }
            this.first = pass.perPeriod() ? 1 : 0;
            this.measures = first + pass.groupColumns();
        }

        @Override
        public void add(List<Object> row) {
            add(row, groups(row.subList(first, measures)), row.subList(measures, row.size()));
        }

        @Override
        public Consumer<List<Object>> numbered(GroupNames names) {
            CutsByNumber cuts = new CutsByNumber(names, this::cuts);
            int behind = first + names.sets();
            return row -> add(row, cuts.of(row, first), row.subList(behind, row.size()));
        }

        private void add(List<Object> row, int[] found, List<Object> measured) {
            if (pass.perPeriod()) {
                add(((Number) row.getFirst()).intValue(), found, measured);
            } else {
                for (int period = 0; period < covered.length; period++) {
                    add(period, found, measured);
                }
            }
        }

        private void add(int period, int[] found, List<Object> measured) {
            if (!covered[period]) {
                return;
            }
            for (int cut : found) {
                int place = parts.place(cut, period);
                if (pass.hasOneRowPerGroup()) {
                    pass.put(measured, place, columns);
                } else {
                    several.computeIfAbsent(place, unused -> new ArrayList<>()).add(measured);
                }
            }
        }

        private int[] groups(List<Object> values) {
            int[] known = groups.get(values);
            if (known == null) {
                known = cuts(values);
                groups.put(new ArrayList<>(values), known);
            }
            return known;
        }

        private int[] cuts(List<Object> values) {
            return pass.cuts(values).stream().mapToInt(parts::cut).toArray();
        }

        /** Says of everything that it had no rows where none came, or that nobody knows. */
        void end() {
            several.forEach((place, rows) -> PartsColumn.put(columns, place, pass.parts(rows)));
            List<Parts> nothing = pass.parts(List.of());
            int total = parts.cut(Cut.total());
            for (int period = 0; period < covered.length; period++) {
                PartsColumn.put(columns, parts.place(total, period), covered[period] ? nothing : notCovered());
            }
        }

        private List<Parts> notCovered() {
            return pass.aggregates().stream()
                    .<Parts>map(aggregate -> new Parts.NotCovered())
                    .toList();
        }
    }
}
