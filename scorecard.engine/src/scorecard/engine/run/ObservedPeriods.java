package scorecard.engine.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.engine.evaluate.OtherPeriods;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.plan.Comparison;
import scorecard.engine.plan.Criteria;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/**
 * The periods that a run looks at.
 *
 * @param asked those that results are given for, at least one
 * @param history up to 24 that end with the last asked one and do not begin before the data
 * @param evaluated all of the above and the one before the first asked, without gaps
 * @param besides further periods and windows that formulas of the evaluated ones look at
 * @param comparable the evaluated ones that do not lie wholly before the data
 * @param overall the whole range asked for, where it has a value of its own
 * @param severalAsked whether overall is asked for every KPI, not only for those that have no value by period
 */
record ObservedPeriods(
        List<Period> asked,
        List<Period> history,
        List<Period> evaluated,
        List<Period> besides,
        Set<Period> comparable,
        Optional<Period> overall,
        boolean severalAsked) {

    private static final int HISTORY = 24;

    /** @param withOverall whether overall is asked for, where there are several periods */
    static ObservedPeriods of(
            PeriodCalendar calendar,
            List<Period> asked,
            boolean withOverall,
            Scorecard scorecard,
            UsedDefinitions used,
            Optional<LocalDate> firstDay) {
        Period last = asked.getLast();
        Period beginOfData = firstDay.map(calendar::containing)
                .filter(period -> calendar.distance(period, last) >= 0)
                .orElse(last);
        Period beginOfHistory = atMost(HISTORY, calendar, beginOfData, last);
        Period begin = earlier(calendar, calendar.previous(asked.getFirst()), beginOfHistory);
        begin = carries(used) || comparesPasses(scorecard, used)
                ? earlier(calendar, begin, atMost(ChosenPeriods.MOST_PERIODS, calendar, beginOfData, last))
                : atMost(1 + compared(scorecard, used), calendar, beginOfData, begin);
        List<Period> evaluated = calendar.between(begin, last);
        boolean several = withOverall && asked.size() > 1;
        boolean hasSnapshots = used.kpis().stream().anyMatch(used::isSnapshot);
        return new ObservedPeriods(
                asked,
                calendar.between(beginOfHistory, last),
                evaluated,
                new OtherPeriods(calendar, firstDay).besides(used.allKpis().toList(), evaluated),
                evaluated.stream()
                        .filter(period -> firstDay.stream().allMatch(day -> day.isBefore(period.to())))
                        .collect(Collectors.toSet()),
                several || hasSnapshots
                        ? Optional.of(Period.overall(asked.getFirst().from(), last.to()))
                        : Optional.empty(),
                several);
    }

    /** Those that all KPIs are evaluated in, in order of time, overall last. */
    List<Period> evaluatedWithOverall() {
        List<Period> all = new ArrayList<>(evaluated);
        overall.ifPresent(all::add);
        return all;
    }

    /** All that is to be observed, overall last. */
    List<Period> all() {
        List<Period> all = new ArrayList<>(besides);
        all.addAll(evaluatedWithOverall());
        return all;
    }

    /** The periods that results are given for, of one KPI. */
    List<Period> resultsOf(Kpi kpi, UsedDefinitions used) {
        List<Period> periods = new ArrayList<>(asked);
        overall.filter(whole -> severalAsked || used.isSnapshot(kpi)).ifPresent(periods::add);
        return periods;
    }

    /** Whether results are compared with those that passed, however long ago: that is told by the periods before them. */
    private static boolean comparesPasses(Scorecard scorecard, UsedDefinitions used) {
        return comparison(scorecard, used)
                .filter(comparison -> comparison.included() != Comparison.Included.ALL)
                .isPresent();
    }

    /** With how many periods before it each one is compared. */
    private static int compared(Scorecard scorecard, UsedDefinitions used) {
        return comparison(scorecard, used).map(Comparison::last).orElse(0);
    }

    private static Optional<Comparison> comparison(Scorecard scorecard, UsedDefinitions used) {
        boolean compares =
                used.kpis().stream().anyMatch(kpi -> kpi.criteria().stream().anyMatch(Criteria::lookBack));
        return compares ? scorecard.scoring().comparison() : Optional.empty();
    }

    private static boolean carries(UsedDefinitions used) {
        return used.allKpis().anyMatch(kpi -> kpi.noValue() == NoValuePolicy.CARRIES_LAST);
    }

    /** The first period, or a later one such that no more than so many end with the last. */
    private static Period atMost(int periods, PeriodCalendar calendar, Period first, Period last) {
        Period limit = last;
        for (int step = 1; step < periods && calendar.distance(first, limit) > 0; step++) {
            limit = calendar.previous(limit);
        }
        return limit;
    }

    private static Period earlier(PeriodCalendar calendar, Period one, Period other) {
        return calendar.distance(one, other) < 0 ? other : one;
    }
}
