package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Grouping;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;
import scorecard.engine.plan.Subexpressions;

/**
 * The passes that a scorecard needs: for each source and selection of its rows one for everything additive, one for distinct counts and one for the
 * quantiles of each value, and each of them once for every set of groupings. Mixing them in one statement costs more than their sum.
 */
public final class Passes {
    private final SourceTables tables;
    private final AskedGroupings asked;
    private final GroupingPaths paths;
    private final List<Pass> passes = new ArrayList<>();

    private Passes(SourceTables tables, AskedGroupings asked, GroupingPaths paths) {
        this.tables = tables;
        this.asked = asked;
        this.paths = paths;
    }

    /** In the order of sources. */
    public static List<Pass> of(SourceTables tables, Aggregates aggregates, AskedGroupings asked) {
        Passes passes = new Passes(tables, asked, aggregates.groupings());
        for (SourceTable table : tables.all()) {
            Map<Optional<Selection>, List<Aggregate>> bySelection = new LinkedHashMap<>();
            aggregates.all().stream()
                    .filter(aggregate ->
                            aggregate.over().source().equals(table.source().name()))
                    .forEach(aggregate -> bySelection
                            .computeIfAbsent(aggregate.over().selection(), unused -> new ArrayList<>())
                            .add(aggregate));
            bySelection.forEach((selection, own) -> {
                String which = selection.map(Passes::which).orElse("");
                passes.addMeasuring(table, "sums and counts" + which, own);
                passes.addDistinct(table, "distinct counts" + which, own);
                passes.addQuantiles(table, own);
            });
        }
        return List.copyOf(passes.passes);
    }

    /**
     * Aggregates that are wanted in different groupings do not share a pass: none is grouped by what only others are. Those that
     * look for neighbours have passes of their own, so that rows are put in order without the columns of all others.
     */
    private void addMeasuring(SourceTable table, String title, List<Aggregate> aggregates) {
        Map<Measured, List<Aggregate>> together = new LinkedHashMap<>();
        aggregates.stream()
                .filter(Passes::isAdditive)
                .forEach(aggregate -> together.computeIfAbsent(
                                new Measured(asked.of(aggregate), looksForNeighbours(aggregate)),
                                unused -> new ArrayList<>())
                        .add(aggregate));
        together.forEach((measured, chosen) -> passes.add(new MeasuringPass(
                tables,
                table,
                measured.neighbours() ? title + " that look for neighbours" : title,
                chosen,
                groups(measured.groupings(), table))));
    }

    private static boolean looksForNeighbours(Aggregate aggregate) {
        return Subexpressions.ofOwnRow(aggregate).anyMatch(RowExpression.Neighbour.class::isInstance);
    }

    private void addDistinct(SourceTable table, String title, List<Aggregate> aggregates) {
        for (Aggregate aggregate : aggregates) {
            if (aggregate instanceof Aggregate.CountDistinct distinct) {
                passes.add(new DistinctPass(tables, table, title, distinct, groups(asked.of(distinct), table)));
            }
        }
    }

    private Function<List<String>, RowGroups> groups(Set<Grouping> groupings, SourceTable table) {
        return taken -> new RowGroups(groupings, paths, table.source().name(), taken, tables.dialect());
    }

    /** Values at fixed shares are picked together; of others each value is counted by itself. */
    private void addQuantiles(SourceTable table, List<Aggregate> aggregates) {
        Map<Ranked, List<Aggregate.Quantile>> together = new LinkedHashMap<>();
        for (Aggregate aggregate : aggregates) {
            if (aggregate instanceof Aggregate.Quantile quantile) {
                boolean fixedShares =
                        tables.dialect().picksRanks() && ExactRank.of(quantile).hasFixedShares();
                together.computeIfAbsent(
                                new Ranked(
                                        quantile.over(),
                                        fixedShares ? Optional.empty() : Optional.of(quantile.value()),
                                        asked.of(quantile)),
                                unused -> new ArrayList<>())
                        .add(quantile);
            }
        }
        together.forEach((ranked, quantiles) -> passes.add(
                ranked.value().isEmpty()
                        ? new OrderStatisticPass(tables, table, quantiles, groups(ranked.groupings(), table))
                        : new QuantilePass(tables, table, quantiles, groups(ranked.groupings(), table))));
    }

    private static String which(Selection selection) {
        return switch (selection) {
            case Selection.By(String column) -> " by " + column;
            case Selection.AtAnyTime() -> " at any time";
            case Selection.OpenAt open -> " open at " + (open.edge() == Selection.Edge.START ? "start" : "end");
            case Selection.OpenEachDay open -> " open at the end of each day";
        };
    }

    private static boolean isAdditive(Aggregate aggregate) {
        return switch (aggregate) {
            case Aggregate.Count count -> true;
            case Aggregate.Sum sum -> true;
            case Aggregate.Mean mean -> true;
            case Aggregate.Minimum minimum -> true;
            case Aggregate.Maximum maximum -> true;
            case Aggregate.Deviation deviation -> true;
            case Aggregate.Share share -> true;
            case Aggregate.First first -> true;
            case Aggregate.Last last -> true;
            case Aggregate.CountDistinct distinct -> false;
            case Aggregate.Quantile quantile -> false;
        };
    }

    private record Measured(Set<Grouping> groupings, boolean neighbours) {}

    /** @param value empty where those of a population are picked together */
    private record Ranked(Population over, Optional<RowExpression> value, Set<Grouping> groupings) {}
}
