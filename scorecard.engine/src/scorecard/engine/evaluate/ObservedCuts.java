package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** By code point; what is unassigned comes last. */
    private static final Comparator<String> BY_NAME =
            Comparator.<String, Boolean>comparing(Cut.UNASSIGNED::equals).thenComparing(ObservedCuts::byCodePoint);

    private static final Comparator<Cut.Member> BY_PATH = (one, other) -> {
        for (int level = 0; level < Math.min(one.path().size(), other.path().size()); level++) {
            int order = BY_NAME.compare(one.path().get(level), other.path().get(level));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.path().size(), other.path().size());
    };

    private final Observations observations;
    private final AskedGroupings asked;
    private final Map<String, Kpi> kpis;
    private final OtherPeriods others;
    private final Map<Period, Map<String, List<Cut.Member>>> members = new HashMap<>();
    private final Map<Period, Set<Cut.Member>> ofAllLevels = new HashMap<>();
    private final Map<LevelInPeriods, List<Cut.Member>> membersTogether = new HashMap<>();
    private final Map<LevelInPeriods, List<Cut>> cutsTogether = new HashMap<>();
    private final Map<Period, Map<Grouping, List<Cut>>> found = new HashMap<>();

    /** The same cut is there in many periods. */
    private final Map<Cut, Cut> same = new HashMap<>();

    /** By the one list of cuts that all KPIs share. */
    private final Map<List<Cut>, Set<Cut>> withoutOrder = new IdentityHashMap<>();

    private final Map<GroupingInPeriods, List<CutInPeriod>> inPeriods = new HashMap<>();

    /** @param lookedAt in each period */
    private record GroupingInPeriods(Grouping grouping, List<Period> periods, List<Set<Period>> lookedAt) {}

    private record LevelInPeriods(String level, Set<Period> periods) {}

    /** The cuts of what was observed. */
    public ObservedCuts(Observations observations, AskedGroupings asked, UsedDefinitions used, OtherPeriods others) {
        this.observations = observations;
        this.asked = asked;
        this.kpis = used.byName();
        this.others = others;
    }

    /** By what KPIs are cut. */
    public AskedGroupings asked() {
        return asked;
    }

    /** The members of a level in a period, by name. */
    public List<Cut.Member> members(String level, Period period) {
        return membersByLevel(period).getOrDefault(level, List.of());
    }

    private Map<String, List<Cut.Member>> membersByLevel(Period period) {
        return members.computeIfAbsent(period, this::sortedByLevel);
    }

    /** Whether a member is there in a period. */
    public boolean isThere(Cut.Member member, Period period) {
        return ofAllLevels
                .computeIfAbsent(
                        period,
                        unused -> membersByLevel(period).values().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toSet()))
                .contains(member);
    }

    /** The members of a level in any of some periods, by name. */
    public List<Cut.Member> members(String level, Collection<Period> periods) {
        return membersTogether.computeIfAbsent(new LevelInPeriods(level, Set.copyOf(periods)), this::membersTogether);
    }

    private List<Cut.Member> membersTogether(LevelInPeriods asked) {
        if (asked.periods().size() == 1) {
            return members(asked.level(), asked.periods().iterator().next());
        }
        // most members are there in every period, so that equal ones are told apart before they are put in order
        Set<Cut.Member> all = new HashSet<>();
        asked.periods().forEach(period -> all.addAll(members(asked.level(), period)));
        return all.stream().sorted(BY_PATH).toList();
    }

    private Map<String, List<Cut.Member>> sortedByLevel(Period period) {
        Map<String, Set<Cut.Member>> byLevel = new HashMap<>();
        found(period).forEach((grouping, cuts) -> {
            if (grouping.level().isPresent()) {
                Set<Cut.Member> ofLevel =
                        byLevel.computeIfAbsent(grouping.level().get(), unused -> new TreeSet<>(BY_PATH));
                cuts.forEach(cut -> ofLevel.add(cut.member().orElseThrow()));
            }
        });
        observations
                .members()
                .getOrDefault(period, Set.of())
                .forEach(member -> byLevel.computeIfAbsent(member.level(), unused -> new TreeSet<>(BY_PATH))
                        .add(member));
        Map<String, List<Cut.Member>> sorted = new HashMap<>();
        byLevel.forEach((level, all) -> sorted.put(level, List.copyOf(all)));
        return sorted;
    }

    private Map<Grouping, List<Cut>> found(Period period) {
        return found.computeIfAbsent(
                period,
                unused -> observations.parts().getOrDefault(period, Map.of()).keySet().stream()
                        .collect(Collectors.groupingBy(Grouping::of)));
    }

    /** The cuts of a KPI in a period by one of its groupings: by member, then by segment value in its declared order. */
    public List<Cut> of(Kpi kpi, Grouping grouping, Period period) {
        return of(kpi, grouping, List.of(period));
    }

    /** The same without order. */
    private Set<Cut> in(Kpi kpi, Grouping grouping, Period period) {
        List<Cut> own = of(kpi, grouping, period);
        return grouping.dimensions().isEmpty()
                ? withoutOrder.computeIfAbsent(own, unused -> new HashSet<>(own))
                : new HashSet<>(own);
    }

    /** The cuts of a KPI by one of its groupings in any of some periods, in the same order. */
    public List<Cut> of(Kpi kpi, Grouping grouping, Collection<Period> periods) {
        if (grouping.equals(Grouping.total())) {
            return List.of(Cut.total());
        }
        Collection<Period> withWindows = withWindows(kpi, periods);
        if (grouping.dimensions().isEmpty()) {
            return cutsTogether.computeIfAbsent(
                    new LevelInPeriods(grouping.level().orElseThrow(), Set.copyOf(withWindows)), this::cutsTogether);
        }
        List<Optional<Cut.Member>> at = grouping.level()
                .map(level ->
                        members(level, withWindows).stream().map(Optional::of).toList())
                .orElse(List.of(Optional.empty()));
        List<List<Cut.SegmentValue>> segments = segments(kpi, grouping, withWindows);
        List<Cut> cuts = new ArrayList<>();
        at.forEach(member -> segments.forEach(segment -> cuts.add(new Cut(member, segment))));
        return cuts;
    }

    private List<Cut> cutsTogether(LevelInPeriods asked) {
        return membersTogether.computeIfAbsent(asked, this::membersTogether).stream()
                .map(member -> new Cut(Optional.of(member), List.of()))
                .map(cut -> same.computeIfAbsent(cut, own -> own))
                .toList();
    }

    /**
     * The cuts of a KPI by one of its groupings, each in all periods in which the KPI has it; for KPIs with the same places mostly
     * the same list.
     */
    public List<CutInPeriod> inPeriods(Kpi kpi, Grouping grouping, List<Period> periods) {
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

    private List<CutInPeriod> inPeriodsUnshared(Kpi kpi, Grouping grouping, List<Period> periods) {
        List<Set<Cut>> byPeriod =
                periods.stream().map(period -> in(kpi, grouping, period)).toList();
        List<CutInPeriod> found = new ArrayList<>();
        for (Cut cut : of(kpi, grouping, periods)) {
            for (int index = 0; index < periods.size(); index++) {
                if (byPeriod.get(index).contains(cut)) {
                    found.add(new CutInPeriod(cut, periods.get(index)));
                }
            }
        }
        return found;
    }

    private Collection<Period> withWindows(Kpi kpi, Collection<Period> periods) {
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
        Set<String> occurring = new TreeSet<>(BY_NAME);
        for (Period period : periods) {
            for (Cut cut : found(period).getOrDefault(grouping, List.of())) {
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

    private static int byCodePoint(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int index = 0; index < shorter; index++) {
            if (one.charAt(index) != other.charAt(index)) {
                return Integer.compare(one.codePointAt(index), other.codePointAt(index));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
