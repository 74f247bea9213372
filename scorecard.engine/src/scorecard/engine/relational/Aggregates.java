package scorecard.engine.relational;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
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
        SequencedSet<String> reached = new LinkedHashSet<>();
        scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .forEach(measure -> reach(measure.kpi(), kpis, reached));
        Map<Aggregate, List<String>> users = new LinkedHashMap<>();
        reached.forEach(name -> collect(kpis.get(name).formula(), name, users));
        return new Aggregates(users, GroupingPaths.of(plan, scorecard));
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

    private static void reach(String name, Map<String, Kpi> kpis, SequencedSet<String> reached) {
        Kpi kpi = Optional.ofNullable(kpis.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the plan has no KPI " + name));
        if (reached.add(name)) {
            reachOthers(kpi.formula(), kpis, reached);
        }
    }

    private static void reachOthers(Formula formula, Map<String, Kpi> kpis, SequencedSet<String> reached) {
        switch (formula) {
            case Formula.KpiValue(String kpi) -> reach(kpi, kpis, reached);
            case Formula.KpiAt other -> reach(other.kpi(), kpis, reached);
            case Formula.Change change -> reach(change.kpi(), kpis, reached);
            case Formula.Calculation(Formula.Operator operator, Formula left, Formula right) -> {
                reachOthers(left, kpis, reached);
                reachOthers(right, kpis, reached);
            }
            case Formula.Constant constant -> {}
            case Formula.DaysInPeriod days -> {}
            case Aggregate aggregate -> {}
        }
    }

    private static void collect(Formula formula, String kpi, Map<Aggregate, List<String>> users) {
        switch (formula) {
            case Aggregate aggregate -> {
                List<String> names = users.computeIfAbsent(aggregate, unused -> new ArrayList<>());
                if (!names.contains(kpi)) {
                    names.add(kpi);
                }
            }
            case Formula.Calculation(Formula.Operator operator, Formula left, Formula right) -> {
                collect(left, kpi, users);
                collect(right, kpi, users);
            }
            case Formula.Constant constant -> {}
            case Formula.DaysInPeriod days -> {}
            case Formula.KpiValue other -> {}
            case Formula.KpiAt other -> {}
            case Formula.Change change -> {}
        }
    }
}
