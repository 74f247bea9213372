package scorecard.engine.run;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.issue.Issue;
import scorecard.engine.observe.Cut;
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
    private final ScoredKpis scoredKpis;

    JudgedRun(
            Scorecard scorecard,
            PeriodCalendar calendar,
            UsedDefinitions used,
            ObservedPeriods periods,
            KpiValues values,
            LocalDateTime asOf) {
        this.scorecard = scorecard;
        this.used = used;
        this.periods = periods;
        this.asOf = asOf;
        this.scoredKpis = new ScoredKpis(scorecard, calendar, asOf, values, periods.comparable()::contains);
    }

    Results results(List<SourceCount> data, List<Issue> notes, UnscoredKpis unscored) {
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
                Stream.concat(notes.stream(), unscored.in(kpis).stream()).toList());
    }

    private List<KpiResult> kpis() {
        return used.kpis().stream()
                .flatMap(kpi ->
                        periods.resultsOf(kpi, used).stream().map(period -> scoredKpis.of(kpi, period, Cut.total())))
                .toList();
    }

    private List<KpiResult> history() {
        return used.kpis().stream()
                .flatMap(kpi -> periods.history().stream().map(period -> scoredKpis.of(kpi, period, Cut.total())))
                .toList();
    }

    /** Each node in all periods, then the next node. */
    private List<NodeResult> nodes() {
        List<List<NodeResult>> byPeriod =
                periods.asked().stream().map(this::nodesOf).toList();
        return IntStream.range(0, byPeriod.getFirst().size())
                .boxed()
                .flatMap(node -> byPeriod.stream().map(nodes -> nodes.get(node)))
                .toList();
    }

    private List<NodeResult> nodesOf(Period period) {
        Map<String, KpiResult> judged = used.kpis().stream()
                .collect(Collectors.toMap(Kpi::name, kpi -> scoredKpis.of(kpi, period, Cut.total())));
        return new ScoredNodes(scorecard, scoredKpis)
                .of(period, Optional.empty(), PeriodCalendar.isComplete(period, asOf), judged::get);
    }
}
