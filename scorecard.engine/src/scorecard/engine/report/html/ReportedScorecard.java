package scorecard.engine.report.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.Goal;
import scorecard.engine.plan.Scorecard.Perspective;
import scorecard.engine.report.ShownScore;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.Results;
import scorecard.engine.time.Period;

/**
 * A scorecard together with what a run says of each of its parts.
 *
 * @param results as a whole
 * @param all also those of members and segments
 * @param period the one the report is about: the last complete one of those asked for, or the last where none is
 * @param periods all that were asked for, in order of time, without the overall one
 */
record ReportedScorecard(
        Plan plan, Scorecard scorecard, Results results, Results all, Period period, List<Period> periods) {

    static ReportedScorecard of(Plan plan, Results all) {
        Results results = all.asAWhole();
        Scorecard scorecard = plan.scorecards().stream()
                .filter(candidate -> candidate.name().equals(results.scorecard()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no scorecard " + results.scorecard() + " in the plan"));
        List<NodeResult> asked = results.nodes().stream()
                .filter(node -> node.node().equals(scorecard.name()))
                .filter(node -> node.period().kind().isPresent())
                .sorted(Comparator.comparing(node -> node.period().from()))
                .toList();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("no result of the scorecard " + scorecard.name());
        }
        Period period = asked.stream()
                .filter(NodeResult::complete)
                .reduce((earlier, later) -> later)
                .orElse(asked.getLast())
                .period();
        return new ReportedScorecard(
                plan,
                scorecard.inForceOn(period.from()),
                results,
                all,
                period,
                asked.stream().map(NodeResult::period).toList());
    }

    Kpi kpi(String name) {
        return plan.kpis().stream()
                .filter(kpi -> kpi.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no KPI " + name + " in the plan"));
    }

    Goal goal(String name) {
        return scorecard.perspectives().stream()
                .flatMap(perspective -> perspective.goals().stream())
                .filter(goal -> goal.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no goal " + name + " in " + scorecard.name()));
    }

    /** What the run says of a KPI in the reported period. */
    KpiResult result(Kpi kpi) {
        return results.kpis().stream()
                .filter(result ->
                        result.kpi().equals(kpi.name()) && result.period().equals(period))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no result of " + kpi.name() + " in " + period.label()));
    }

    /** What the run says of a KPI over the whole range, where the range has several periods. */
    Optional<KpiResult> overall(Kpi kpi) {
        return results.kpis().stream()
                .filter(result -> result.kpi().equals(kpi.name()))
                .filter(result -> result.period().kind().isEmpty())
                .findFirst();
    }

    /** All that is known of a KPI by period, in order of time: the history and the periods asked for. */
    List<KpiResult> timeline(Kpi kpi) {
        Map<LocalDate, KpiResult> byStart = new TreeMap<>();
        Stream.concat(results.history().stream(), results.kpis().stream())
                .filter(result -> result.kpi().equals(kpi.name()))
                .filter(result -> result.period().kind().isPresent())
                .forEach(result -> byStart.put(result.period().from(), result));
        return List.copyOf(byStart.values());
    }

    NodeResult node() {
        return node(scorecard.name(), period);
    }

    NodeResult node(Perspective perspective) {
        return node(path(perspective), period);
    }

    NodeResult node(Perspective perspective, Goal goal) {
        return node(path(perspective) + "/" + goal.name(), period);
    }

    NodeResult node(String path, Period in) {
        return results.nodes().stream()
                .filter(node -> node.node().equals(path) && node.period().equals(in))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no result of " + path + " in " + in.label()));
    }

    /** A score as it is shown: never rounded across the edges where statuses of this scorecard change. */
    Optional<String> shown(Optional<BigDecimal> score) {
        return score.map(ShownScore.of(scorecard)::text);
    }

    boolean hasShares() {
        return scorecard.rollUp() == Scorecard.RollUp.WEIGHTED_MEAN || scorecard.rollUp() == Scorecard.RollUp.MEAN;
    }

    String path(Perspective perspective) {
        return scorecard.name() + "/" + perspective.name();
    }

    /** The title of a node by its path or of a KPI by its name; the text itself where it is neither. */
    String titleOf(String nodeOrKpi) {
        Map<String, String> titles = new HashMap<>();
        plan.kpis().forEach(kpi -> titles.put(kpi.name(), kpi.title()));
        for (Perspective perspective : scorecard.perspectives()) {
            titles.put(path(perspective), perspective.title());
            perspective.goals().forEach(goal -> titles.put(path(perspective) + "/" + goal.name(), goal.title()));
        }
        return titles.getOrDefault(nodeOrKpi, nodeOrKpi);
    }
}
