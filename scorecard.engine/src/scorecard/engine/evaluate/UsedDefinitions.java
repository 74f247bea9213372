package scorecard.engine.evaluate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.FormulaParts;
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
        List<Kpi> reached = FormulaParts.reached(measured, kpisByName);
        return new UsedDefinitions(
                measured.stream().map(kpisByName::get).toList(),
                reached.stream().filter(kpi -> !measured.contains(kpi.name())).toList(),
                reached.stream()
                        .flatMap(kpi -> FormulaParts.aggregates(kpi.formula()))
                        .flatMap(UsedDefinitions::sources)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), name -> source(name, sourcesByName))));
    }

    /** All of its KPIs, those its goals name first. */
    public Stream<Kpi> allKpis() {
        return Stream.concat(kpis.stream(), furtherKpis.stream());
    }

    /** All of them, by qualified name. */
    public Map<String, Kpi> byName() {
        return allKpis().collect(Collectors.toMap(Kpi::name, Function.identity()));
    }

    /**
     * Whether a KPI looks at a source without time, directly or through other KPIs, so that it has no value by period.
     */
    public boolean isSnapshot(Kpi kpi) {
        return FormulaParts.reached(List.of(kpi.name()), byName()).stream()
                .flatMap(one -> FormulaParts.aggregates(one.formula()))
                .map(Aggregate::over)
                .anyMatch(over -> over.isSnapshot(sources.get(over.source())));
    }

    private static Stream<String> sources(Aggregate aggregate) {
        return Stream.concat(
                Stream.of(aggregate.over().source()),
                Subexpressions.of(aggregate)
                        .filter(RowExpression.Related.class::isInstance)
                        .map(related -> ((RowExpression.Related) related).source()));
    }

    private static Source source(String name, Map<String, Source> sources) {
        return Optional.ofNullable(sources.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the plan has no source " + name));
    }
}
