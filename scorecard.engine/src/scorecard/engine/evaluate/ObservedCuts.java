package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Observations;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Breakdown;
import scorecard.engine.plan.Kpi;
import scorecard.engine.time.Period;

/**
 * At which cuts each KPI has a result in each period: at every member that is valid in the period or occurs in its rows,
 * and for every segment value that is declared or occurs, also where there are no rows. What a KPI says about several periods
 * together it says about the members and segments of all of them, so that they add up.
 */
public final class ObservedCuts {

    private static final Set<Cut> TOTAL = Set.of(Cut.total());

    private final Observations observations;
    private final AskedGroupings asked;
    private final Map<String, Kpi> kpis;
    private final OtherPeriods others;
    private final MembersInPeriods members;

    private final Map<GroupingInPeriods, CutsInPeriods> inPeriods = new HashMap<>();
    private final Map<String, Boolean> looksAtWindows = new HashMap<>();

    /** @param lookedAt in each period */
    private record GroupingInPeriods(Grouping grouping, List<Period> periods, List<Set<Period>> lookedAt) {}

    /** The cuts of what was observed. */
    public ObservedCuts(Observations observations, AskedGroupings asked, UsedDefinitions used, OtherPeriods others) {
        this.observations = observations;
        this.asked = asked;
        this.kpis = used.byName();
        this.others = others;
        this.members = new MembersInPeriods(observations);
    }

    /** By what KPIs are cut. */
    public AskedGroupings asked() {
        return asked;
    }

    /** The members of a level that are there in some periods, by name. */
    public CutsInPeriods members(String level, List<Period> periods) {
        return new CutsInPeriods(
                members.inOrder(level, periods),
                periods,
                periods.stream()
                        .map(period -> members.together(level, List.of(period)))
                        .toList());
    }

    /** The cuts of a KPI in a period by one of its groupings; mostly the same set for KPIs with the same cuts. */
    Set<Cut> of(Kpi kpi, Grouping grouping, Period period) {
        if (!grouping.dimensions().isEmpty()) {
            return new LinkedHashSet<>(inOrder(kpi, grouping, List.of(period)));
        }
        return grouping.level()
                .map(level -> members.together(level, withWindows(kpi, List.of(period))))
                .orElse(TOTAL);
    }

    /** The cuts of a KPI by one of its groupings in any of some periods: by member, then by segment value in its declared order. */
    private List<Cut> inOrder(Kpi kpi, Grouping grouping, Collection<Period> periods) {
        if (grouping.equals(Grouping.total())) {
            return List.of(Cut.total());
        }
        Collection<Period> withWindows = withWindows(kpi, periods);
        if (grouping.dimensions().isEmpty()) {
            return members.inOrder(grouping.level().orElseThrow(), withWindows);
        }
        List<Optional<Cut.Member>> at = grouping.level()
                .map(level -> members.inOrder(level, withWindows).stream()
                        .map(Cut::member)
                        .toList())
                .orElse(List.of(Optional.empty()));
        List<List<Cut.SegmentValue>> segments = segments(kpi, grouping, withWindows);
        List<Cut> cuts = new ArrayList<>();
        at.forEach(member -> segments.forEach(segment -> cuts.add(new Cut(member, segment))));
        return cuts;
    }

    /**
     * The cuts of a KPI by one of its groupings, each in all periods in which the KPI has it; for KPIs with the same places mostly
     * the same.
     */
    public CutsInPeriods inPeriods(Kpi kpi, Grouping grouping, List<Period> periods) {
        if (!grouping.dimensions().isEmpty()) {
            return inPeriodsUnshared(kpi, grouping, periods);
        }
        List<Set<Period>> lookedAt = periods.stream()
                .map(period -> Set.copyOf(withWindows(kpi, List.of(period))))
                .toList();
        return inPeriods.computeIfAbsent(
                new GroupingInPeriods(grouping, periods, lookedAt),
                unused -> inPeriodsUnshared(kpi, grouping, periods));
    }

    private CutsInPeriods inPeriodsUnshared(Kpi kpi, Grouping grouping, List<Period> periods) {
        return new CutsInPeriods(
                inOrder(kpi, grouping, periods),
                periods,
                periods.stream().map(period -> of(kpi, grouping, period)).toList());
    }

    private Collection<Period> withWindows(Kpi kpi, Collection<Period> periods) {
        if (!looksAtWindows.computeIfAbsent(kpi.name(), unused -> others.looksAtWindows(kpi, kpis))) {
            return periods;
        }
        Set<Period> all = new LinkedHashSet<>(periods);
        periods.forEach(period -> all.addAll(others.windows(kpi, kpis, period)));
        return all;
    }

    private List<List<Cut.SegmentValue>> segments(Kpi kpi, Grouping grouping, Collection<Period> periods) {
        List<List<Cut.SegmentValue>> crossed = List.of(List.of());
        for (int position = 0; position < grouping.dimensions().size(); position++) {
            String dimension = grouping.dimensions().get(position);
            List<String> values = values(kpi, grouping, position, periods);
            List<List<Cut.SegmentValue>> longer = new ArrayList<>();
            for (List<Cut.SegmentValue> shorter : crossed) {
                for (String value : values) {
                    List<Cut.SegmentValue> segment = new ArrayList<>(shorter);
                    segment.add(new Cut.SegmentValue(dimension, value));
                    longer.add(segment);
                }
            }
            crossed = longer;
        }
        return crossed;
    }

    /** The values of a dimension: the declared ones, then the others that occur. */
    private List<String> values(Kpi kpi, Grouping grouping, int position, Collection<Period> periods) {
        Set<Aggregate> aggregates = asked.aggregatesOf(kpi);
        Set<String> occurring = new TreeSet<>(MembersInPeriods.BY_NAME);
        for (Period period : periods) {
            for (Cut cut : members.found(period, grouping)) {
                if (observations.of(period, cut).keySet().stream().anyMatch(aggregates::contains)) {
                    occurring.add(cut.segment().get(position).value());
                }
            }
        }
        Set<String> values =
                new LinkedHashSet<>(declared(kpi, grouping.dimensions().get(position)));
        values.addAll(occurring);
        return List.copyOf(values);
    }

    private static List<String> declared(Kpi kpi, String name) {
        return kpi.breakdown().map(Breakdown::alsoBy).orElse(List.of()).stream()
                .flatMap(segmentation -> segmentation.dimensions().stream())
                .filter(dimension -> dimension.name().equals(name))
                .findFirst()
                .map(Breakdown.Dimension::values)
                .orElse(List.of());
    }
}
