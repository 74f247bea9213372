package scorecard.engine.run;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.evaluate.CutInPeriod;
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
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Results;
import scorecard.engine.score.ScoredKpis;
import scorecard.engine.score.ScoredNodes;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;

/** Gathers the judged KPIs and nodes of a run into its results. */
final class JudgedRun {

    private final Scorecard scorecard;
    private final UsedDefinitions used;
    private final Map<String, Kpi> kpisByName;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ObservedPeriods periods;
    private final LocalDateTime asOf;
    private final ObservedCuts cuts;
    private final ScoredKpis scoredKpis;
    private final ScoredNodes scoredNodes;
    private final Cancellation cancellation;

    /** A KPI is judged once, also where several nodes and the history show it. */
    private final Map<Period, Map<Cut, JudgedKpis>> judged = new HashMap<>();

    JudgedRun(
            Scorecard scorecard,
            UsedDefinitions used,
            ObservedPeriods periods,
            ObservedCuts cuts,
            ScoredKpis scoredKpis,
            LocalDateTime asOf,
            Cancellation cancellation) {
        this.scorecard = scorecard;
        this.used = used;
        this.kpisByName = used.byName();
        used.allKpis().forEach(kpi -> numbers.put(kpi.name(), numbers.size()));
        this.periods = periods;
        this.asOf = asOf;
        this.cuts = cuts;
        this.scoredKpis = scoredKpis;
        this.scoredNodes = new ScoredNodes(scorecard, scoredKpis);
        this.cancellation = cancellation;
    }

    Results results(List<SourceCount> data, List<Issue> notes, UnscoredKpis unscored, UnknownParts unknownParts) {
        List<KpiResult> kpis = kpis();
        return new Results(
                scorecard.name(),
                periods.asked().getFirst().from(),
                periods.asked().getLast().to(),
                asOf,
                kpis,
                nodes(),
                history(),
                data,
                Stream.of(notes.stream(), unscored.in(kpis).stream(), unknownParts.in(kpis).stream())
                        .flatMap(Function.identity())
                        .toList());
    }

    /** Those of one KPI after those of another; they are judged place by place, where all that they look at lies together. */
    private List<KpiResult> kpis() {
        Map<List<CutInPeriod>, AskedTogether> known = new IdentityHashMap<>();
        List<AskedTogether> together = new ArrayList<>();
        List<Asked> inOrder = new ArrayList<>();
        for (Kpi kpi : used.kpis()) {
            for (Grouping grouping : cuts.asked().of(kpi)) {
                List<CutInPeriod> at = cuts.inPeriods(kpi, grouping, periods.resultsOf(kpi, used));
                Asked asked = new Asked(kpi, new ArrayList<>(at.size()));
                AskedTogether same = known.get(at);
                if (same == null) {
                    same = new AskedTogether(at, new ArrayList<>());
                    known.put(at, same);
                    together.add(same);
                }
                same.asked().add(asked);
                inOrder.add(asked);
            }
        }
        together.forEach(this::judge);
        return inOrder.stream().flatMap(asked -> asked.results().stream()).toList();
    }

    private void judge(AskedTogether together) {
        for (CutInPeriod where : together.places()) {
            cancellation.check();
            JudgedKpis here = at(where.period(), where.cut());
            together.asked().forEach(asked -> asked.results().add(here.of(asked.kpi())));
        }
    }

    /** The results of a KPI by one of its groupings. */
    private record Asked(Kpi kpi, List<KpiResult> results) {}

    /** What is asked at the same places. */
    private record AskedTogether(List<CutInPeriod> places, List<Asked> asked) {}

    private JudgedKpis at(Period period, Cut cut) {
        return judged.computeIfAbsent(period, unused -> new HashMap<>())
                .computeIfAbsent(cut, unused -> new JudgedKpis(scoredKpis, scoredKpis.at(period, cut), numbers));
    }

    private List<KpiResult> history() {
        return used.kpis().stream()
                .flatMap(kpi -> periods.history().stream()
                        .map(period -> at(period, Cut.total()).of(kpi)))
                .toList();
    }

    /** Those of the top, then those of each member of each level below. */
    private List<NodeResult> nodes() {
        Stream<Optional<Cut.Member>> members = cuts.asked().levels().stream()
                .flatMap(level -> cuts.members(level, periods.asked()).stream())
                .map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Cut.Member>empty()), members)
                .flatMap(this::nodes)
                .toList();
    }

    /** Each node in all periods, then the next node. */
    private Stream<NodeResult> nodes(Optional<Cut.Member> member) {
        List<List<NodeResult>> byPeriod = periods.asked().stream()
                .filter(period -> member.stream().allMatch(one -> cuts.isThere(one, period)))
                .map(period -> nodesOf(period, member))
                .toList();
        return IntStream.range(0, byPeriod.getFirst().size())
                .boxed()
                .flatMap(node -> byPeriod.stream().map(nodes -> nodes.get(node)));
    }

    private List<NodeResult> nodesOf(Period period, Optional<Cut.Member> member) {
        Optional<JudgedKpis> here =
                used.kpis().isEmpty() ? Optional.empty() : Optional.of(at(period, new Cut(member, List.of())));
        return scoredNodes.of(
                period,
                member,
                PeriodCalendar.isComplete(period, asOf),
                name -> here.orElseThrow().of(kpisByName.get(name)));
    }
}
