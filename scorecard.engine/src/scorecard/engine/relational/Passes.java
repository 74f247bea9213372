package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Selection;

/**
 * The passes that a scorecard needs: for each source and selection of its rows one for everything additive, one for distinct counts and one for the
 * quantiles of each value. Mixing them in one statement costs more than their sum.
 */
public final class Passes {
    private Passes() {}

    /** In the order of sources. */
    public static List<Pass> of(SourceTables tables, Aggregates aggregates) {
        List<Pass> passes = new ArrayList<>();
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
                addMeasuring(passes, tables, table, "sums and counts" + which, own, Passes::isAdditive);
                addMeasuring(
                        passes,
                        tables,
                        table,
                        "distinct counts" + which,
                        own,
                        each -> each instanceof Aggregate.CountDistinct);
                addQuantiles(passes, tables, table, own);
            });
        }
        return passes;
    }

    private static void addMeasuring(
            List<Pass> passes,
            SourceTables tables,
            SourceTable table,
            String title,
            List<Aggregate> aggregates,
            Predicate<Aggregate> shape) {
        List<Aggregate> chosen = aggregates.stream().filter(shape).toList();
        if (!chosen.isEmpty()) {
            passes.add(new MeasuringPass(tables, table, title, chosen));
        }
    }

    private static void addQuantiles(
            List<Pass> passes, SourceTables tables, SourceTable table, List<Aggregate> aggregates) {
        Map<RankedValue, List<Aggregate.Quantile>> byValue = new LinkedHashMap<>();
        for (Aggregate aggregate : aggregates) {
            if (aggregate instanceof Aggregate.Quantile quantile) {
                byValue.computeIfAbsent(new RankedValue(quantile.over(), quantile.value()), unused -> new ArrayList<>())
                        .add(quantile);
            }
        }
        byValue.values().forEach(quantiles -> passes.add(new QuantilePass(tables, table, quantiles)));
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

    private record RankedValue(Population over, RowExpression value) {}
}
