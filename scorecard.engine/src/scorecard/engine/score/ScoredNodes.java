package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
     * @param scored whether scores are given in it
     */
    private record InPeriod(
            Branch.Shape tree, NumberedKpi[] kpis, UnscoredNodes unscored, boolean complete, boolean scored) {

        static InPeriod of(Period period, Scorecard inForce, ScoredKpis kpis) {
            return new InPeriod(
                    Branch.Shape.of(inForce),
                    inForce.perspectives().stream()
                            .flatMap(perspective -> perspective.goals().stream())
                            .flatMap(goal -> goal.measures().stream())
                            .map(measure -> kpis.kpi(measure.kpi()))
                            .toArray(NumberedKpi[]::new),
                    new UnscoredNodes(period, inForce),
                    kpis.isComplete(period),
                    kpis.isScored(period));
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
     * @param place where the KPIs are judged; empty for a scorecard without KPIs
     */
    public List<NodeResult> of(Period period, Optional<Cut.Member> member, Optional<JudgedPlace> place) {
        InPeriod here = inPeriod(period);
        if (!here.scored()) {
            return here.unscored().ofUnscoredPeriod(member, here.complete());
        }
        KpiOutcome[] outcomes = new KpiOutcome[here.kpis().length];
        for (int number = 0; number < outcomes.length; number++) {
            outcomes[number] = scoredKpis.outcome(here.kpis()[number], place.orElseThrow());
        }
        return of(here, period, member, outcomes);
    }

    /** The same at places from one position until before another, of each the nodes of its member. */
    public List<List<NodeResult>> of(JudgedInOrder places, int from, int to) {
        Map<NumberedKpi, KpiOutcome[]> byKpi = new IdentityHashMap<>();
        Map<InPeriod, KpiOutcome[][]> inOrder = new IdentityHashMap<>();
        List<List<NodeResult>> nodes = new ArrayList<>(to - from);
        for (int position = from; position < to; position++) {
            JudgedPlace place = places.at(position);
            Optional<Cut.Member> member = place.cut().member();
            InPeriod here = inPeriod(place.period());
            if (here.scored()) {
                KpiOutcome[][] all = inOrder.get(here);
                if (all == null) {
                    all = outcomes(here.kpis(), byKpi, places, from, to);
                    inOrder.put(here, all);
                }
                nodes.add(of(here, place.period(), member, at(position - from, all)));
            } else {
                nodes.add(here.unscored().ofUnscoredPeriod(member, here.complete()));
            }
        }
        return nodes;
    }

    /** Of each KPI what its values mean, in the order of a tree. */
    private KpiOutcome[][] outcomes(
            NumberedKpi[] kpis, Map<NumberedKpi, KpiOutcome[]> known, JudgedInOrder places, int from, int to) {
        KpiOutcome[][] all = new KpiOutcome[kpis.length][];
        for (int number = 0; number < kpis.length; number++) {
            all[number] = known.computeIfAbsent(kpis[number], kpi -> scoredKpis.outcomes(kpi, places, from, to));
        }
        return all;
    }

    private static KpiOutcome[] at(int position, KpiOutcome[][] all) {
        KpiOutcome[] outcomes = new KpiOutcome[all.length];
        for (int number = 0; number < outcomes.length; number++) {
            outcomes[number] = all[number][position];
        }
        return outcomes;
    }

    private List<NodeResult> of(InPeriod here, Period period, Optional<Cut.Member> member, KpiOutcome[] outcomes) {
        return isAnyScored(outcomes) || !UnscoredNodes.areAll(scorecard)
                ? judged(here, period, member, outcomes)
                : here.unscored().of(member, here.complete(), outcomes);
    }

    private static boolean isAnyScored(KpiOutcome[] outcomes) {
        for (KpiOutcome outcome : outcomes) {
            if (outcome.score().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private InPeriod inPeriod(Period period) {
        return periods.computeIfAbsent(
                period, unused -> InPeriod.of(period, scorecard.inForceOn(period.from()), scoredKpis));
    }

    private List<NodeResult> judged(InPeriod here, Period period, Optional<Cut.Member> member, KpiOutcome[] outcomes) {
        RolledUp whole = RolledUp.of(scorecard, here.tree().with(outcomes));
        OnePeriod one = new OnePeriod(
                period,
                member,
                here.complete(),
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
