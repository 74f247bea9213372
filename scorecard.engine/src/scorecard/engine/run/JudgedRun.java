package scorecard.engine.run;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.evaluate.ObservedCuts;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
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
    private final ObservedPeriods periods;
    private final LocalDateTime asOf;
    private final ObservedCuts cuts;
    private final ScoredKpis scoredKpis;

    /** A KPI is judged once, also where several nodes and the history show it. */
    private final Map<Period, Map<Cut, Map<String, KpiResult>>> judged = new HashMap<>();

    JudgedRun(
            Scorecard scorecard,
            UsedDefinitions used,
            ObservedPeriods periods,
            ObservedCuts cuts,
            ScoredKpis scoredKpis,
            LocalDateTime asOf) {
        this.scorecard = scorecard;
        this.used = used;
        this.periods = periods;
        this.asOf = asOf;
        this.cuts = cuts;
        this.scoredKpis = scoredKpis;
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

    private List<KpiResult> kpis() {
        return used.kpis().stream()
                .flatMap(kpi -> cuts.asked().of(kpi).stream().flatMap(grouping -> kpis(kpi, grouping)))
                .toList();
    }

    /** Of one KPI each cut in all periods in which it has that cut. */
    private Stream<KpiResult> kpis(Kpi kpi, Grouping grouping) {
        List<Period> all = periods.resultsOf(kpi, used);
        Map<Period, Set<Cut>> byPeriod =
                all.stream().collect(Collectors.toMap(Function.identity(), period -> cuts.in(kpi, grouping, period)));
        return cuts.of(kpi, grouping, all).stream()
                .flatMap(cut -> all.stream()
                        .filter(period -> byPeriod.get(period).contains(cut))
                        .map(period -> judged(kpi, period, cut)));
    }

    private KpiResult judged(Kpi kpi, Period period, Cut cut) {
        return judged.computeIfAbsent(period, unused -> new HashMap<>())
                .computeIfAbsent(cut, unused -> new HashMap<>())
                .computeIfAbsent(kpi.name(), unused -> scoredKpis.of(kpi, period, cut));
    }

    private List<KpiResult> history() {
        return used.kpis().stream()
                .flatMap(kpi -> periods.history().stream().map(period -> judged(kpi, period, Cut.total())))
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
                .filter(period -> member.isEmpty()
                        || cuts.members(member.get().level(), period).contains(member.get()))
                .map(period -> nodesOf(period, member))
                .toList();
        return IntStream.range(0, byPeriod.getFirst().size())
                .boxed()
                .flatMap(node -> byPeriod.stream().map(nodes -> nodes.get(node)));
    }

    private List<NodeResult> nodesOf(Period period, Optional<Cut.Member> member) {
        Cut cut = new Cut(member, List.of());
        Map<String, KpiResult> own =
                used.kpis().stream().collect(Collectors.toMap(Kpi::name, kpi -> judged(kpi, period, cut)));
        return new ScoredNodes(scorecard, scoredKpis)
                .of(period, member, PeriodCalendar.isComplete(period, asOf), own::get);
    }
}
