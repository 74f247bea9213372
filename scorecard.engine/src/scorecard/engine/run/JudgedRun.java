package scorecard.engine.run;

import java.time.LocalDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import scorecard.engine.evaluate.CutsInPeriods;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.evaluate.ObservedCuts;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Grouping;
import scorecard.engine.observe.Observations.SourceCount;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Results;
import scorecard.engine.result.SideBySide;
import scorecard.engine.score.JudgedInOrder;
import scorecard.engine.score.ScoredKpis;
import scorecard.engine.score.ScoredNodes;

/** Gathers the judged KPIs and nodes of a run into its results. */
final class JudgedRun {

    /** Values of a KPI that are judged before somebody may stop the run. */
    private static final int JUDGED_AT_ONCE = 1_000;

    private final Scorecard scorecard;
    private final UsedDefinitions used;
    private final ObservedPeriods periods;
    private final LocalDateTime asOf;
    private final ObservedCuts cuts;
    private final ScoredKpis scoredKpis;
    private final ScoredNodes scoredNodes;
    private final Cancellation cancellation;
    private final SideBySide threads;

    private final JudgedPlaces places;

    JudgedRun(
            Scorecard scorecard,
            UsedDefinitions used,
            ObservedPeriods periods,
            ObservedCuts cuts,
            KpiValues values,
            ScoredKpis scoredKpis,
            LocalDateTime asOf,
            Cancellation cancellation,
            SideBySide threads) {
        this.scorecard = scorecard;
        this.used = used;
        this.periods = periods;
        this.asOf = asOf;
        this.cuts = cuts;
        this.scoredKpis = scoredKpis;
        this.scoredNodes = new ScoredNodes(scorecard, scoredKpis);
        this.cancellation = cancellation;
        this.places = new JudgedPlaces(scoredKpis, values, cancellation);
        this.threads = threads;
    }

    Results results(List<SourceCount> data, List<Issue> notes, UnscoredKpis unscored, UnknownParts unknownParts) {
        AskedResults kpis = kpis();
        return new Results(
                scorecard.name(),
                periods.asked().getFirst().from(),
                periods.asked().getLast().to(),
                asOf,
                kpis.all(threads),
                nodes().all(threads),
                history(),
                data,
                Stream.of(notes.stream(), unscored.in(kpis.asAWhole()).stream(), unknownParts.in(kpis::cuts).stream())
                        .flatMap(Function.identity())
                        .toList());
    }

    private AskedResults kpis() {
        Map<CutsInPeriods, JudgedInOrder> known = new IdentityHashMap<>();
        AskedResults asked = new AskedResults(scoredKpis);
        for (Kpi kpi : used.kpis()) {
            for (Grouping grouping : cuts.asked().of(kpi)) {
                CutsInPeriods at = cuts.inPeriods(kpi, grouping, periods.resultsOf(kpi, used));
                NumberedKpi numbered = scoredKpis.kpi(kpi.name());
                JudgedInOrder all = known.computeIfAbsent(at, places::of);
                judge(numbered, all);
                asked.add(numbered, all);
            }
        }
        return asked;
    }

    /** Now, unless there is nothing to judge, since it may look at values of earlier periods. */
    private void judge(NumberedKpi kpi, JudgedInOrder all) {
        if (!scoredKpis.isComparedWithNothing(kpi)) {
            if (scoredKpis.isJudgedByItself(kpi)) {
                threads.over(0, all.size(), (from, to) -> judge(kpi, all, from, to));
            } else {
                judge(kpi, all, 0, all.size());
            }
        }
    }

    private int judge(NumberedKpi kpi, JudgedInOrder all, int from, int to) {
        for (int begin = from; begin < to; begin += JUDGED_AT_ONCE) {
            cancellation.check();
            scoredKpis.of(kpi, all, begin, Math.min(to, begin + JUDGED_AT_ONCE));
        }
        return to - from;
    }

    private List<KpiResult> history() {
        return used.kpis().stream()
                .flatMap(kpi -> periods.history().stream()
                        .map(period -> scoredKpis.of(scoredKpis.kpi(kpi.name()), places.asAWhole(period))))
                .toList();
    }

    /** Those of the top, then those of each member of each level below. */
    private AskedNodes nodes() {
        AskedNodes nodes = new AskedNodes(scoredNodes);
        if (used.kpis().isEmpty()) {
            nodes.add(periods.asked());
        } else {
            JudgedInOrder top = new JudgedInOrder(
                    periods.asked().stream().map(places::asAWhole).toList());
            nodes.add(top, 0, top.size());
        }
        cuts.asked().levels().forEach(level -> addMembers(cuts.members(level, periods.asked()), nodes));
        return nodes;
    }

    /** What is judged of a member lies together, in order of time. */
    private void addMembers(CutsInPeriods members, AskedNodes nodes) {
        JudgedInOrder all = places.of(members);
        for (int begin = 0; begin < all.size(); ) {
            Cut cut = all.all().get(begin).cut();
            int end = begin + 1;
            while (end < all.size() && all.all().get(end).cut().equals(cut)) {
                end++;
            }
            nodes.add(all, begin, end);
            begin = end;
        }
    }
}
