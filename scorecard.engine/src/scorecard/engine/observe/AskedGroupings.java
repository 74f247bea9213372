package scorecard.engine.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Cascade;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowsOfSegments;
import scorecard.engine.plan.Scorecard;

/**
 * By what each KPI of a scorecard is cut in a run: always not at all, and by the levels and segments asked for.
 *
 * <p>A KPI has results at every level of its scorecard's cascade, but values only where all its sources reach.
 */
public final class AskedGroupings {

    private final Map<String, Kpi> kpis;
    private final Optional<String> top;
    private final List<Cascade.Level> levels;
    private final Map<String, Set<Aggregate>> aggregates = new HashMap<>();
    private final Map<String, List<Grouping>> byKpi = new LinkedHashMap<>();
    private final Map<Aggregate, Set<Grouping>> byAggregate = new LinkedHashMap<>();

    private AskedGroupings(Plan plan, Scorecard scorecard) {
        this.kpis = plan.kpis().stream().collect(Collectors.toMap(Kpi::name, Function.identity()));
        this.top = scorecard.cascade().map(cascade -> cascade.top().name());
        this.levels = scorecard.cascade().map(Cascade::levels).orElse(List.of());
    }

    /**
     * What the definitions say: every level of the cascade, and the segments that each KPI is also cut by.
     *
     * @throws IllegalArgumentException where the plan does not define a KPI that it names
     */
    public static AskedGroupings all(Plan plan, Scorecard scorecard) {
        return of(plan, scorecard, GroupingChoice.all());
    }

    /**
     * What the definitions say, as far as it is chosen.
     *
     * @throws IllegalArgumentException where the plan does not define a KPI that it names
     */
    public static AskedGroupings of(Plan plan, Scorecard scorecard, GroupingChoice choice) {
        AskedGroupings asked = new AskedGroupings(plan, scorecard);
        scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .flatMap(goal -> goal.measures().stream())
                .map(measure -> asked.kpi(measure.kpi()))
                .distinct()
                .forEach(kpi -> asked.ask(kpi, choice));
        return asked;
    }

    private void ask(Kpi kpi, GroupingChoice choice) {
        Set<Grouping> groupings = new LinkedHashSet<>(Set.of(Grouping.total()));
        levels.stream()
                .filter(level -> choice.isChosen(level.name()))
                .forEach(level -> groupings.add(new Grouping(Optional.of(level.name()), List.of())));
        List<Breakdown.Segmentation> segmentations =
                kpi.breakdown().map(Breakdown::alsoBy).orElse(List.of());
        for (Breakdown.Segmentation segmentation : segmentations) {
            List<String> dimensions = segmentation.dimensions().stream()
                    .map(Breakdown.Dimension::name)
                    .toList();
            if (choice.isChosen(dimensions)) {
                if (choice.isTopChosen()) {
                    groupings.add(new Grouping(Optional.empty(), dimensions));
                }
                levels.stream()
                        .map(Cascade.Level::name)
                        .filter(level -> segmentation.at().contains(level) && choice.isChosen(level))
                        .forEach(level -> groupings.add(new Grouping(Optional.of(level), dimensions)));
            }
        }
        byKpi.put(kpi.name(), List.copyOf(groupings));
        groupings.stream().flatMap(grouping -> observed(kpi, grouping).stream()).forEach(grouping -> {
            aggregatesOf(kpi).forEach(aggregate -> want(aggregate, grouping));
            ofSameRows(kpi)
                    .flatMap(one -> FormulaParts.countsByKpis(one.formula()))
                    .forEach(count -> askByKey(count, grouping));
        });
    }

    /** The rows that are counted are cut once more, by their key; the KPIs that decide are cut by it alone. */
    private void askByKey(Formula.CountByKpis count, Grouping grouping) {
        String key = count.key().name();
        List<String> dimensions = new ArrayList<>(grouping.dimensions());
        dimensions.add(key);
        want(count.rows(), new Grouping(grouping.level(), dimensions));
        count.condition()
                .formulas()
                .flatMap(FormulaParts::kpis)
                .map(this::kpi)
                .flatMap(decider -> aggregatesOf(decider).stream())
                .forEach(aggregate -> want(aggregate, new Grouping(Optional.empty(), List.of(key))));
    }

    private void want(Aggregate aggregate, Grouping grouping) {
        byAggregate
                .computeIfAbsent(aggregate, unused -> new LinkedHashSet<>(Set.of(Grouping.total())))
                .add(grouping);
    }

    /** The grouping whose data a KPI needs for another: the same, or that of the level it is allocated from. */
    private Optional<Grouping> observed(Kpi kpi, Grouping grouping) {
        return isReached(kpi, grouping)
                ? Optional.of(grouping)
                : kpi.breakdown()
                        .flatMap(Breakdown::allocatedFrom)
                        .filter(level -> !top.equals(Optional.of(level)))
                        .map(level -> new Grouping(Optional.of(level), grouping.dimensions()))
                        .filter(above -> isReached(kpi, above));
    }

    /** The groupings of a KPI of the scorecard: not at all, then levels from the top down, then segments. */
    public List<Grouping> of(Kpi kpi) {
        return byKpi.getOrDefault(kpi.name(), List.of(Grouping.total()));
    }

    /** The groupings an aggregate is needed in; always also in none. */
    public Set<Grouping> of(Aggregate aggregate) {
        return byAggregate.getOrDefault(aggregate, Set.of(Grouping.total()));
    }

    /** The levels below the top that some KPI is asked at, from the top down. */
    public List<String> levels() {
        return levels.stream()
                .map(Cascade.Level::name)
                .filter(level -> byKpi.values().stream()
                        .anyMatch(groupings -> groupings.contains(new Grouping(Optional.of(level), List.of()))))
                .toList();
    }

    /** Whether the data of a KPI reaches the level of a grouping: all its sources must have a path to it. */
    public boolean isReached(Kpi kpi, Grouping grouping) {
        return grouping.level().stream()
                .allMatch(level -> aggregatesOf(kpi).stream()
                        .map(aggregate -> aggregate.over().source())
                        .allMatch(source -> hasPath(source, level)));
    }

    /** The cut of the member above a cut's member at a level further up; nothing where the level is not further up. */
    public Optional<Cut> above(Cut cut, String level) {
        if (top.equals(Optional.of(level))) {
            return cut.member().map(member -> new Cut(Optional.empty(), cut.segment()));
        }
        int position = levels.stream().map(Cascade.Level::name).toList().indexOf(level);
        return cut.member()
                .filter(member -> position >= 0 && position < member.path().size() - 1)
                .map(member -> new Cut(
                        Optional.of(new Cut.Member(level, member.path().subList(0, position + 1))), cut.segment()));
    }

    private boolean hasPath(String source, String level) {
        for (Cascade.Level above : levels) {
            if (above.by().stream().noneMatch(path -> path.source().equals(source))) {
                return false;
            }
            if (above.name().equals(level)) {
                return true;
            }
        }
        return false;
    }

    /** The aggregates that a KPI is computed from of the same rows, those of other KPIs in its formula included. */
    public Set<Aggregate> aggregatesOf(Kpi kpi) {
        return aggregates.computeIfAbsent(kpi.name(), name -> {
            Set<Aggregate> own = ofSameRows(kpi)
                    .flatMap(one -> FormulaParts.aggregates(one.formula()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            RowsOfSegments.of(kpi, List.copyOf(own)).forEach(own::add);
            return own;
        });
    }

    private Stream<Kpi> ofSameRows(Kpi kpi) {
        return FormulaParts.reachedOfSameRows(List.of(kpi.name()), kpis).stream();
    }

    private Kpi kpi(String name) {
        return Optional.ofNullable(kpis.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the plan has no KPI " + name));
    }
}
