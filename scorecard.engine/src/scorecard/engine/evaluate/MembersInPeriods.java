package scorecard.engine.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Observations;
import scorecard.engine.time.Period;

/**
 * The cuts by members of levels that are there in periods, because of rows or because a source says so. They are told apart first and
 * put in order once, since most are there in every period.
 */
final class MembersInPeriods {

    /** By code point; what is unassigned comes last. */
    static final Comparator<String> BY_NAME =
            Comparator.<String, Boolean>comparing(Cut.UNASSIGNED::equals).thenComparing(MembersInPeriods::byCodePoint);

    private static final Comparator<Cut> BY_PATH = (one, other) -> byPath(path(one), path(other));

    private final Observations observations;
    private final Map<Period, Map<Grouping, List<Cut>>> found = new HashMap<>();
    private final Map<Period, Map<String, Set<Cut>>> byLevel = new HashMap<>();
    private final Map<LevelInPeriods, List<Cut>> inOrder = new HashMap<>();
    private final Map<LevelInPeriods, Set<Cut>> together = new HashMap<>();

    private record LevelInPeriods(String level, Set<Period> periods) {}

    MembersInPeriods(Observations observations) {
        this.observations = observations;
    }

    /** The observed cuts of a period by one grouping. */
    List<Cut> found(Period period, Grouping grouping) {
        return found(period).getOrDefault(grouping, List.of());
    }

    /** Those of a level in any of some periods, by name. */
    List<Cut> inOrder(String level, Collection<Period> periods) {
        return inOrder.computeIfAbsent(
                new LevelInPeriods(level, Set.copyOf(periods)),
                asked -> together(level, periods).stream().sorted(BY_PATH).toList());
    }

    /** The same without order. */
    Set<Cut> together(String level, Collection<Period> periods) {
        if (periods.size() == 1) {
            return in(level, periods.iterator().next());
        }
        return together.computeIfAbsent(new LevelInPeriods(level, Set.copyOf(periods)), asked -> {
            Set<Cut> all = new HashSet<>();
            periods.forEach(period -> all.addAll(in(level, period)));
            return all;
        });
    }

    private Set<Cut> in(String level, Period period) {
        return byLevel.computeIfAbsent(period, this::byLevel).getOrDefault(level, Set.of());
    }

    private Map<String, Set<Cut>> byLevel(Period period) {
        Map<String, Set<Cut>> all = new HashMap<>();
        found(period)
                .forEach((grouping, cuts) -> grouping.level().ifPresent(level -> {
                    Set<Cut> ofLevel = all.computeIfAbsent(level, unused -> new HashSet<>());
                    cuts.forEach(cut -> ofLevel.add(cut.segment().isEmpty() ? cut : new Cut(cut.member(), List.of())));
                }));
        observations
                .members()
                .getOrDefault(period, Set.of())
                .forEach(member -> all.computeIfAbsent(member.level(), unused -> new HashSet<>())
                        .add(new Cut(Optional.of(member), List.of())));
        return all;
    }

    private Map<Grouping, List<Cut>> found(Period period) {
        return found.computeIfAbsent(
                period,
                unused -> byGrouping(
                        observations.parts().getOrDefault(period, Map.of()).keySet()));
    }

    /** Cuts by one grouping mostly follow each other. */
    private static Map<Grouping, List<Cut>> byGrouping(Collection<Cut> cuts) {
        Map<Grouping, List<Cut>> all = new HashMap<>();
        Grouping latest = Grouping.total();
        List<Cut> ofLatest = new ArrayList<>();
        all.put(latest, ofLatest);
        for (Cut cut : cuts) {
            if (!latest.isOf(cut)) {
                latest = Grouping.of(cut);
                ofLatest = all.computeIfAbsent(latest, unused -> new ArrayList<>());
            }
            ofLatest.add(cut);
        }
        return all;
    }

    private static List<String> path(Cut cut) {
        return cut.member().orElseThrow().path();
    }

    private static int byPath(List<String> one, List<String> other) {
        for (int level = 0; level < Math.min(one.size(), other.size()); level++) {
            int order = BY_NAME.compare(one.get(level), other.get(level));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
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
