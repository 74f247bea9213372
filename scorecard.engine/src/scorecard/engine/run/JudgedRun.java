package scorecard.engine.run;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import scorecard.engine.evaluate.CutInPeriod;
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
import scorecard.engine.score.JudgedPlace;
import scorecard.engine.score.ScoredKpis;
import scorecard.engine.score.ScoredNodes;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Gathers the judged KPIs and nodes of a run into its results. */
final class JudgedRun {

    private final Scorecard scorecard;
    private final UsedDefinitions used;
    private final ObservedPeriods periods;
    private final LocalDateTime asOf;
    private final ObservedCuts cuts;
    private final ScoredKpis scoredKpis;
    private final ScoredNodes scoredNodes;
    private final Cancellation cancellation;
    private final SideBySide threads;

    /** A KPI is judged once, also where several nodes and the history show it. */
    private final Map<Period, Map<Cut, JudgedPlace>> judged = new HashMap<>();

    JudgedRun(
            Scorecard scorecard,
            UsedDefinitions used,
            ObservedPeriods periods,
            ObservedCuts cuts,
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
        Map<List<CutInPeriod>, List<JudgedPlace>> known = new IdentityHashMap<>();
        AskedResults asked = new AskedResults(scoredKpis);
        for (Kpi kpi : used.kpis()) {
            for (Grouping grouping : cuts.asked().of(kpi)) {
                List<CutInPeriod> at = cuts.inPeriods(kpi, grouping, periods.resultsOf(kpi, used));
                NumberedKpi numbered = scoredKpis.kpi(kpi.name());
                List<JudgedPlace> places = known.computeIfAbsent(at, this::places);
                judge(numbered, places);
                asked.add(numbered, places);
            }
        }
        return asked;
    }

    private List<JudgedPlace> places(List<CutInPeriod> all) {
        List<JudgedPlace> places = new ArrayList<>(all.size());
        for (CutInPeriod one : all) {
            cancellation.check();
            places.add(at(one.period(), one.cut()));
        }
        return places;
    }

    /** Now, unless there is nothing to judge, since it may look at values of earlier periods. */
    private void judge(NumberedKpi kpi, List<JudgedPlace> places) {
        if (!scoredKpis.isComparedWithNothing(kpi)) {
            for (JudgedPlace place : places) {
                cancellation.check();
                scoredKpis.of(kpi, place);
            }
        }
    }

    private JudgedPlace at(Period period, Cut cut) {
        return judged.computeIfAbsent(period, unused -> new HashMap<>())
                .computeIfAbsent(cut, unused -> scoredKpis.at(period, cut));
    }

    private List<KpiResult> history() {
        return used.kpis().stream()
                .flatMap(kpi -> periods.history().stream()
                        .map(period -> scoredKpis.of(scoredKpis.kpi(kpi.name()), at(period, Cut.total()))))
                .toList();
    }

    /** Those of the top, then those of each member of each level below. */
    private AskedNodes nodes() {
        AskedNodes nodes = new AskedNodes(scoredNodes);
        nodes.add(Optional.empty(), inPeriods(Optional.empty()));
        cuts.asked().levels().stream()
                .flatMap(level -> cuts.members(level, periods.asked()).stream())
                .map(Optional::of)
                .forEach(member -> nodes.add(member, inPeriods(member)));
        return nodes;
    }

    private List<AskedNodes.InPeriod> inPeriods(Optional<Cut.Member> member) {
        Cut cut = new Cut(member, List.of());
        List<AskedNodes.InPeriod> there = new ArrayList<>();
        for (Period period : periods.asked()) {
            if (member.isEmpty() || cuts.isThere(member.get(), period)) {
                there.add(new AskedNodes.InPeriod(
                        period,
                        PeriodCalendar.isComplete(period, asOf),
                        used.kpis().isEmpty() ? Optional.empty() : Optional.of(at(period, cut))));
            }
        }
        return there;
    }
}
