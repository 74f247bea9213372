package scorecard.engine.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Source;
import scorecard.engine.plan.Subexpressions;

/**
 * The definitions of a plan that one scorecard rests on.
 *
 * @param kpis those its goals name, each once, in the author's order
 * @param furtherKpis those that only formulas name
 * @param sources by name, those that any of these KPIs looks at
 */
public record UsedDefinitions(List<Kpi> kpis, List<Kpi> furtherKpis, Map<String, Source> sources) {

    public UsedDefinitions {
        kpis = List.copyOf(kpis);
        furtherKpis = List.copyOf(furtherKpis);
        sources = Map.copyOf(sources);
    }

    /**
     * Finds what a scorecard uses.
     *
     * @throws IllegalArgumentException where the plan does not define a KPI or source that it names
     */
    public static UsedDefinitions of(Plan plan, Scorecard scorecard) {
        Map<String, Kpi> kpisByName = plan.kpis().stream().collect(Collectors.toMap(Kpi::name, Function.identity()));
        Map<String, Source> sourcesByName =
                plan.sources().stream().collect(Collectors.toMap(Source::name, Function.identity()));
        Set<String> measured = new LinkedHashSet<>();
        scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .forEach(measure -> measured.add(measure.kpi()));
        Set<String> reached = new LinkedHashSet<>();
        Set<Aggregate> aggregates = new LinkedHashSet<>();
        measured.forEach(kpi -> reach(kpi, kpisByName, reached, aggregates));
        reached.removeAll(measured);
        return new UsedDefinitions(
                measured.stream().map(name -> named(name, kpisByName)).toList(),
                reached.stream().map(name -> named(name, kpisByName)).toList(),
                aggregates.stream()
                        .flatMap(UsedDefinitions::sources)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), name -> named(name, sourcesByName))));
    }

    /** All of them, by qualified name. */
    public Map<String, Kpi> byName() {
        return Stream.concat(kpis.stream(), furtherKpis.stream())
                .collect(Collectors.toMap(Kpi::name, Function.identity()));
    }

    /**
     * Whether a KPI looks at a source without time, directly or through other KPIs, so that it has no value by period.
     */
    public boolean isSnapshot(Kpi kpi) {
        Map<String, Kpi> byName = Stream.concat(kpis.stream(), furtherKpis.stream())
                .collect(Collectors.toMap(Kpi::name, Function.identity()));
        Set<Aggregate> looksAt = new LinkedHashSet<>();
        reach(kpi.name(), byName, new LinkedHashSet<>(), looksAt);
        return looksAt.stream().map(Aggregate::over).anyMatch(over -> over.isSnapshot(sources.get(over.source())));
    }

    private static void reach(String kpi, Map<String, Kpi> kpisByName, Set<String> reached, Set<Aggregate> aggregates) {
        if (reached.add(kpi)) {
            reach(named(kpi, kpisByName).formula(), kpisByName, reached, aggregates);
        }
    }

    private static void reach(
            Formula formula, Map<String, Kpi> kpisByName, Set<String> reached, Set<Aggregate> aggregates) {
        switch (formula) {
            case Formula.Constant constant -> {}
            case Formula.DaysInPeriod days -> {}
            case Formula.KpiValue other -> reach(other.kpi(), kpisByName, reached, aggregates);
            case Formula.KpiAt other -> reach(other.kpi(), kpisByName, reached, aggregates);
            case Formula.Change change -> reach(change.kpi(), kpisByName, reached, aggregates);
            case Formula.Calculation calculation -> {
                reach(calculation.left(), kpisByName, reached, aggregates);
                reach(calculation.right(), kpisByName, reached, aggregates);
            }
            case Aggregate aggregate -> aggregates.add(aggregate);
        }
    }

    private static Stream<String> sources(Aggregate aggregate) {
        return Stream.concat(
                Stream.of(aggregate.over().source()),
                Subexpressions.of(aggregate)
                        .filter(RowExpression.Related.class::isInstance)
                        .map(related -> ((RowExpression.Related) related).source()));
    }

    private static <T> T named(String name, Map<String, T> definitions) {
        T definition = definitions.get(name);
        if (definition == null) {
            throw new IllegalArgumentException("the plan does not define " + name);
        }
        return definition;
    }
}
