package scorecard.engine.evaluate;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Span;
import scorecard.engine.plan.Target;
import scorecard.engine.plan.When;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Knows which other periods a formula looks at, and so which ones must be observed besides those that are asked for. */
public final class OtherPeriods {

    private final PeriodCalendar calendar;
    private final Optional<LocalDate> firstDay;

    /**
     * The other periods of a calendar.
     *
     * @param firstDay of the data; what lies wholly before it is not covered
     */
    public OtherPeriods(PeriodCalendar calendar, Optional<LocalDate> firstDay) {
        this.calendar = calendar;
        this.firstDay = firstDay;
    }

    /** What a formula sees at another time. */
    sealed interface Sight {

        /** One period, or a window of several. */
        record Of(Period period) implements Sight {}

        /** Nothing. */
        record Nothing(Reason why) implements Sight {}
    }

    /** What a formula of a period sees. Overall and windows see no other time. */
    Sight seen(Period from, When when) {
        if (from.kind().isEmpty()) {
            return new Sight.Nothing(Reason.PERIODS_ONLY);
        }
        Period first = switch (when) {
            case When.Earlier earlier -> calendar.earlier(from, earlier.by()).orElse(null);
            case When.Rolling rolling -> calendar.rolling(from, rolling.over());
            case When.ToDate toDate -> calendar.toDate(from, toDate.since());
        };
        if (first == null) {
            return new Sight.Nothing(Reason.NO_SUCH_PERIOD);
        }
        return isBeforeData(beginning(first)) ? new Sight.Nothing(Reason.NOT_COVERED) : new Sight.Of(first);
    }

    /** The first period of a window; a period itself. */
    Period beginning(Period period) {
        return period.kind().isPresent() ? period : calendar.containing(period.from());
    }

    /** The period before. */
    Period before(Period period) {
        return calendar.previous(period);
    }

    private boolean isBeforeData(Period period) {
        return firstDay.filter(day -> !day.isBefore(period.to())).isPresent();
    }

    /**
     * The periods that some KPIs need besides those they are evaluated in: periods in order of time, then windows.
     *
     * @param kpis with all that they use
     */
    public List<Period> besides(List<Kpi> kpis, List<Period> evaluated) {
        Map<String, Kpi> byName = kpis.stream().collect(Collectors.toMap(Kpi::name, Function.identity()));
        Set<Period> found = new HashSet<>();
        Set<Need> done = new HashSet<>();
        evaluated.forEach(period -> kpis.forEach(kpi -> {
            collect(new Need(kpi.name(), period), byName, found, done);
            standards(kpi).flatMap(OtherPeriods::spans).forEach(span -> {
                if (seen(period, new When.Earlier(span)) instanceof Sight.Of(Period seen)) {
                    found.add(seen);
                    collect(new Need(kpi.name(), seen), byName, found, done);
                }
            });
        }));
        evaluated.forEach(found::remove);
        List<Period> besides = new ArrayList<>(found);
        besides.sort(Comparator.comparing(Period::isWindow)
                .thenComparing(Period::from)
                .thenComparing(Period::to)
                .thenComparing(Period::label));
        return besides;
    }

    /** The targets and baselines of the whole and of its parts. */
    static Stream<Target> standards(Kpi kpi) {
        return Stream.concat(
                Stream.of(kpi.target(), kpi.baselineByPeriod()).flatMap(Optional::stream),
                kpi.parts().stream()
                        .flatMap(List::stream)
                        .flatMap(part -> Stream.of(part.target(), part.baselineByPeriod())
                                .flatMap(Optional::stream)));
    }

    /** Whether what values of a KPI are compared with is told by other periods. */
    public static boolean standardsLookBack(Kpi kpi) {
        return standards(kpi).anyMatch(Target::looksBack);
    }

    /** How far a target looks back. */
    private static Stream<Span> spans(Target target) {
        return switch (target) {
            case Target.Relative relative -> Stream.of(relative.from());
            case Target.Versions several -> several.versions().stream().flatMap(version -> spans(version.target()));
            case Target.Value value -> Stream.of();
            case Target.PlanLine line -> Stream.of();
        };
    }

    /** Whether windows are part of what a KPI says about some period, itself or through other KPIs. */
    boolean looksAtWindows(Kpi kpi, Map<String, Kpi> kpis) {
        return ofSamePeriod(kpi, kpis)
                .flatMap(one -> looks(one.formula()))
                .flatMap(look -> look.when().stream())
                .anyMatch(when -> !(when instanceof When.Earlier));
    }

    /** The windows that are part of what a KPI says about a period, itself or through other KPIs. */
    Set<Period> windows(Kpi kpi, Map<String, Kpi> kpis, Period period) {
        return ofSamePeriod(kpi, kpis)
                .flatMap(one -> looks(one.formula()))
                .flatMap(look -> look.when().stream())
                .flatMap(when -> seen(period, when) instanceof Sight.Of(Period seen) && seen.isWindow()
                        ? Stream.of(seen)
                        : Stream.of())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A KPI and those that it looks at in the same period, itself or through other KPIs. */
    private static Stream<Kpi> ofSamePeriod(Kpi kpi, Map<String, Kpi> kpis) {
        Map<String, Kpi> all = new LinkedHashMap<>();
        Deque<String> toLookAt = new ArrayDeque<>(List.of(kpi.name()));
        while (!toLookAt.isEmpty()) {
            Kpi next = kpis.get(toLookAt.pop());
            if (all.put(next.name(), next) == null) {
                looks(next.formula()).filter(look -> look.when().isEmpty()).forEach(look -> toLookAt.push(look.kpi()));
            }
        }
        return all.values().stream();
    }

    private record Need(String kpi, Period period) {}

    private void collect(Need need, Map<String, Kpi> kpis, Set<Period> found, Set<Need> done) {
        if (done.add(need)) {
            looks(kpis.get(need.kpi()).formula()).forEach(look -> {
                if (look.when().isEmpty()) {
                    collect(new Need(look.kpi(), need.period()), kpis, found, done);
                } else if (seen(need.period(), look.when().orElseThrow()) instanceof Sight.Of(Period seen)) {
                    found.add(seen);
                    found.add(beginning(seen));
                    collect(new Need(look.kpi(), seen), kpis, found, done);
                }
            });
        }
    }

    private record Look(String kpi, Optional<When> when) {}

    private static Stream<Look> looks(Formula formula) {
        return switch (formula) {
            case Formula.KpiValue other -> Stream.of(new Look(other.kpi(), Optional.empty()));
            case Formula.KpiAt other -> Stream.of(new Look(other.kpi(), Optional.of(other.when())));
            case Formula.Change change ->
                Stream.of(
                        new Look(change.kpi(), Optional.empty()),
                        new Look(change.kpi(), Optional.of(new When.Earlier(change.since()))));
            case Formula.Rounded rounded -> looks(rounded.formula());
            case Formula.Converted converted -> looks(converted.formula());
            case Formula.Calculation calculation ->
                Stream.concat(looks(calculation.left()), looks(calculation.right()));
            case Formula.Versions several -> several.versions().stream().flatMap(version -> looks(version.formula()));
            case Formula.CountByKpis count -> count.condition().formulas().flatMap(OtherPeriods::looks);
            case Formula.Constant constant -> Stream.of();
            case Formula.DaysInPeriod days -> Stream.of();
            case scorecard.engine.plan.Aggregate aggregate -> Stream.of();
        };
    }
}
