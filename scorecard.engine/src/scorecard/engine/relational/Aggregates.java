package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowsOfSegments;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Subexpressions;

/**
 * The different aggregates that the KPIs of a scorecard are made of, those of KPIs inside other KPIs included.
 *
 * @param users the KPIs that use each aggregate, by qualified name; aggregates in order of first use
 * @param groupings what the rows they look at are grouped by
 */
public record Aggregates(Map<Aggregate, List<String>> users, GroupingPaths groupings) {
    /** Those of one scorecard. */
    public static Aggregates of(Plan plan, Scorecard scorecard) {
        Map<String, Kpi> kpis = plan.kpis().stream().collect(Collectors.toMap(Kpi::name, kpi -> kpi));
        List<String> measured = scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(Scorecard.Measure::kpi)
                .toList();
        Map<Aggregate, List<String>> users = new LinkedHashMap<>();
        FormulaParts.reached(measured, kpis)
                .forEach(kpi -> FormulaParts.aggregates(kpi.formula())
                        .distinct()
                        .forEach(aggregate -> users.computeIfAbsent(aggregate, unused -> new ArrayList<>())
                                .add(kpi.name())));
        measured.stream()
                .distinct()
                .map(kpis::get)
                .forEach(kpi -> rowsOfSegments(kpi, kpis).forEach(count -> {
                    List<String> own = users.computeIfAbsent(count, unused -> new ArrayList<>());
                    if (!own.contains(kpi.name())) {
                        own.add(kpi.name());
                    }
                }));
        return new Aggregates(users, GroupingPaths.of(plan, scorecard));
    }

    private static Stream<Aggregate> rowsOfSegments(Kpi kpi, Map<String, Kpi> kpis) {
        return RowsOfSegments.of(
                kpi,
                FormulaParts.reachedOfSameRows(List.of(kpi.name()), kpis).stream()
                        .flatMap(one -> FormulaParts.aggregates(one.formula()))
                        .toList());
    }

    /** Some of them, in the same order. */
    public Aggregates only(Set<Aggregate> some) {
        Map<Aggregate, List<String>> kept = new LinkedHashMap<>(users);
        kept.keySet().retainAll(some);
        return new Aggregates(kept, groupings);
    }

    /** All of them, in order of first use. */
    public List<Aggregate> all() {
        return List.copyOf(users.keySet());
    }

    /** Qualified names of the sources they look at. */
    public Set<String> sources() {
        return users.keySet().stream()
                .flatMap(aggregate -> Stream.concat(
                        Stream.of(aggregate.over().source()), related(aggregate).map(RowExpression.Related::source)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What the rows of a source are grouped by at levels and for segments. */
    public List<RowExpression> groupedBy(String source) {
        return sources().contains(source) ? groupings.values(source) : List.of();
    }

    /** Whether an aggregate over the source depends on the order of its rows. */
    public boolean needOrder(String source) {
        return users.keySet().stream()
                .anyMatch(aggregate -> aggregate.over().source().equals(source)
                                && (aggregate instanceof Aggregate.First || aggregate instanceof Aggregate.Last)
                        || related(aggregate).anyMatch(related -> needsOrder(related, source)));
    }

    /** Whether a value of related rows depends on the order of the rows of a source. */
    public static boolean needsOrder(RowExpression.Related related, String source) {
        return related.source().equals(source)
                && (related.what() == RowExpression.RelatedValue.FIRST
                        || related.what() == RowExpression.RelatedValue.LAST);
    }

    private static Stream<RowExpression.Related> related(Aggregate aggregate) {
        return Subexpressions.of(aggregate)
                .filter(RowExpression.Related.class::isInstance)
                .map(RowExpression.Related.class::cast);
    }
}
