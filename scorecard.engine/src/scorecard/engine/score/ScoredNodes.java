package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.NodeResult.MissingChild;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/** Judges the scorecard, its perspectives and its goals in one period. Several threads may ask. */
public final class ScoredNodes {

    private final Scorecard scorecard;
    private final ScoredKpis scoredKpis;

    private final Map<Period, InPeriod> periods = new ConcurrentHashMap<>();

    /** Most places miss the same. */
    private final Map<List<MissingChild>, List<MissingChild>> missing = new ConcurrentHashMap<>();

    /** The nodes of a scorecard whose KPIs are judged. */
    public ScoredNodes(Scorecard scorecard, ScoredKpis scoredKpis) {
        this.scorecard = scorecard;
        this.scoredKpis = scoredKpis;
    }

    /**
     * What is the same of all members in a period.
     *
     * @param kpis in the order of the tree
     */
    private record InPeriod(Branch.Shape tree, NumberedKpi[] kpis, UnscoredNodes unscored) {

        static InPeriod of(Period period, Scorecard inForce, ScoredKpis kpis) {
            return new InPeriod(
                    Branch.Shape.of(inForce),
                    inForce.perspectives().stream()
                            .flatMap(perspective -> perspective.goals().stream())
                            .flatMap(goal -> goal.measures().stream())
                            .map(measure -> kpis.kpi(measure.kpi()))
                            .toArray(NumberedKpi[]::new),
                    new UnscoredNodes(period, inForce));
        }
    }

    /** How many nodes there are in a period. */
    public int nodes() {
        return 1
                + scorecard.perspectives().stream()
                        .mapToInt(perspective -> 1 + perspective.goals().size())
                        .sum();
    }

    /**
     * The scorecard, then each perspective followed by its goals.
     *
     * @param member of a level; empty for the top
     * @param complete whether the period is complete
     * @param place where the KPIs are judged; empty for a scorecard without KPIs
     */
    public List<NodeResult> of(
            Period period, Optional<Cut.Member> member, boolean complete, Optional<JudgedPlace> place) {
        InPeriod here = periods.computeIfAbsent(period, this::inPeriod);
        if (!scoredKpis.isScored(period)) {
            return here.unscored().ofUnscoredPeriod(member, complete);
        }
        KpiOutcome[] outcomes = new KpiOutcome[here.kpis().length];
        boolean scored = false;
        for (int position = 0; position < outcomes.length; position++) {
            outcomes[position] = scoredKpis.outcome(here.kpis()[position], place.orElseThrow());
            scored |= outcomes[position].score().isPresent();
        }
        return scored || !UnscoredNodes.areAll(scorecard)
                ? judged(here, period, member, complete, outcomes)
                : here.unscored().of(member, complete, outcomes);
    }

    private InPeriod inPeriod(Period period) {
        return InPeriod.of(period, scorecard.inForceOn(period.from()), scoredKpis);
    }

    private List<NodeResult> judged(
            InPeriod here, Period period, Optional<Cut.Member> member, boolean complete, KpiOutcome[] outcomes) {
        RolledUp whole = RolledUp.of(scorecard, here.tree().with(outcomes));
        OnePeriod one = new OnePeriod(
                period,
                member,
                complete,
                scoresByNode(whole.only(scorecard, Scorecard.Role.LEADING)),
                scoresByNode(whole.only(scorecard, Scorecard.Role.LAGGING)),
                list -> list.isEmpty() ? list : missing.computeIfAbsent(list, own -> own));
        List<NodeResult> results = new ArrayList<>();
        one.add(whole, BigDecimal.ONE, results);
        return results;
    }

    private static Map<String, BigDecimal> scoresByNode(Optional<RolledUp> rolled) {
        Map<String, BigDecimal> scores = new HashMap<>();
        rolled.ifPresent(root -> collect(root, scores));
        return scores;
    }

    private static void collect(RolledUp rolled, Map<String, BigDecimal> scores) {
        rolled.parts().ifPresent(parts -> {
            rolled.score()
                    .value()
                    .ifPresent(points -> scores.put(rolled.branch().name(), points));
            parts.children().forEach(child -> collect(child, scores));
        });
    }

    private record OnePeriod(
            Period period,
            Optional<Cut.Member> member,
            boolean complete,
            Map<String, BigDecimal> leading,
            Map<String, BigDecimal> lagging,
            UnaryOperator<List<MissingChild>> shared) {

        void add(RolledUp rolled, BigDecimal share, List<NodeResult> results) {
            rolled.parts().ifPresent(parts -> {
                results.add(judged(rolled, share));
                for (int child = 0; child < parts.children().size(); child++) {
                    add(parts.children().get(child), parts.parent().shares().get(child), results);
                }
            });
        }

        private NodeResult judged(RolledUp rolled, BigDecimal share) {
            return new NodeResult(
                    rolled.branch().name(),
                    period,
                    member,
                    complete,
                    rolled.score().value(),
                    Optional.ofNullable(leading.get(rolled.branch().name())),
                    Optional.ofNullable(lagging.get(rolled.branch().name())),
                    rolled.branch().weight(),
                    share,
                    rolled.status(),
                    shared.apply(rolled.missing()),
                    rolled.score()
                            .whyNot()
                            .or(() -> rolled.failed() ? Optional.of(Reason.KEY_FAILED) : Optional.empty()));
        }
    }
}
