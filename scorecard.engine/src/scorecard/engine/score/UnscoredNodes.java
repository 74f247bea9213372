package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.observe.Cut;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.NodeResult;
import scorecard.engine.result.NodeResult.MissingChild;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;
import scorecard.engine.time.Period;

/**
 * The nodes of a scorecard in a period for members none of whose KPIs has a score, so that there is nothing to roll up: only why each
 * of them has none is told. Of small groups there are many such, each of which misses other KPIs.
 */
final class UnscoredNodes {

    private static final Reason[] REASONS = Reason.values();

    private final Period period;
    private final Scorecard inForce;
    private final List<Goal> goals = new ArrayList<>();

    /** @param inForce in the period */
    UnscoredNodes(Period period, Scorecard inForce) {
        this.period = period;
        this.inForce = inForce;
        int first = 0;
        for (Scorecard.Perspective perspective : inForce.perspectives()) {
            for (Scorecard.Goal goal : perspective.goals()) {
                goals.add(new Goal(path(perspective) + "/" + goal.name(), goal, first));
                first += goal.measures().size();
            }
        }
    }

    /** Whether a node has no score where no KPI has one. */
    static boolean areAll(Scorecard scorecard) {
        return scorecard.missingChildren() != Scorecard.MissingChildren.COUNT_AS_ZERO;
    }

    private String path(Scorecard.Perspective perspective) {
        return inForce.name() + "/" + perspective.name();
    }

    /**
     * The scorecard, whose share is always whole, then each perspective followed by its goals.
     *
     * @param outcomes of the KPIs in the order of the tree, none with a score
     */
    List<NodeResult> of(Optional<Cut.Member> member, boolean complete, List<KpiOutcome> outcomes) {
        Children perspectives = new Children();
        List<NodeResult> below = new ArrayList<>();
        int next = 0;
        for (Scorecard.Perspective perspective : inForce.perspectives()) {
            Children ofPerspective = new Children();
            List<NodeResult> ofGoals = new ArrayList<>();
            for (Scorecard.Goal goal : perspective.goals()) {
                Goal own = goals.get(next++);
                Children measures = own.children(outcomes);
                ofGoals.add(node(own.name, goal.weight().value(), BigDecimal.ZERO, member, complete, measures));
                ofPerspective.add(own.name, goal.weight(), measures, inForce);
            }
            below.add(node(
                    path(perspective), perspective.weight().value(), BigDecimal.ZERO, member, complete, ofPerspective));
            below.addAll(ofGoals);
            perspectives.add(path(perspective), perspective.weight(), ofPerspective, inForce);
        }
        below.addFirst(node(inForce.name(), BigDecimal.ONE, BigDecimal.ONE, member, complete, perspectives));
        return below;
    }

    /** The same in a period in which nothing is scored, whatever the KPIs are: nothing is missing in particular. */
    List<NodeResult> ofUnscoredPeriod(Optional<Cut.Member> member, boolean complete) {
        List<NodeResult> results = new ArrayList<>();
        results.add(unjudged(inForce.name(), BigDecimal.ONE, member, complete));
        int next = 0;
        for (Scorecard.Perspective perspective : inForce.perspectives()) {
            results.add(unjudged(path(perspective), perspective.weight().value(), member, complete));
            for (Scorecard.Goal goal : perspective.goals()) {
                results.add(unjudged(goals.get(next++).name, goal.weight().value(), member, complete));
            }
        }
        return results;
    }

    private NodeResult unjudged(String name, BigDecimal weight, Optional<Cut.Member> member, boolean complete) {
        return node(name, weight, BigDecimal.ZERO, member, complete, List.of(), Reason.INCOMPLETE_PERIOD);
    }

    private NodeResult node(
            String name,
            BigDecimal weight,
            BigDecimal share,
            Optional<Cut.Member> member,
            boolean complete,
            Children children) {
        return node(name, weight, share, member, complete, children.missing, children.why(inForce));
    }

    private NodeResult node(
            String name,
            BigDecimal weight,
            BigDecimal share,
            Optional<Cut.Member> member,
            boolean complete,
            List<MissingChild> missing,
            Reason why) {
        return new NodeResult(
                name,
                period,
                member,
                complete,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                weight,
                share,
                Status.NONE,
                missing,
                Optional.of(why));
    }

    /** The children of a node, none with a score. */
    private static final class Children {

        private List<MissingChild> missing = new ArrayList<>();

        /** Whether each lacks its score by its definition, or does not count. */
        private boolean byDefinition = true;

        void add(String name, Scorecard.Weight weight, Children own, Scorecard scorecard) {
            missing.add(new MissingChild(name, own.why(scorecard), weight.value()));
            byDefinition &= own.byDefinition || weight.value().signum() == 0;
        }

        /** Why their parent has none, as {@link RollUp} says it. */
        Reason why(Scorecard scorecard) {
            if (scorecard.rollUp() == Scorecard.RollUp.SELF_STANDING) {
                return Reason.SELF_STANDING;
            }
            return !byDefinition && scorecard.missingChildren() == Scorecard.MissingChildren.MAKE_THE_PARENT_MISSING
                    ? Reason.MISSING_CHILD
                    : Reason.NO_SCORED_CHILDREN;
        }
    }

    /** A goal with what is missing of it; most members miss the same. */
    private static final class Goal {

        private final String name;
        private final List<Scorecard.Measure> measures;

        /** Position of its first KPI among all of the tree. */
        private final int first;

        /** By measure and reason. */
        private final MissingChild[][] known;

        private final Reason[] latest;
        private List<MissingChild> latestMissing = List.of();

        Goal(String name, Scorecard.Goal goal, int first) {
            this.name = name;
            this.measures = goal.measures();
            this.first = first;
            this.known = new MissingChild[measures.size()][REASONS.length];
            this.latest = new Reason[measures.size()];
        }

        Children children(List<KpiOutcome> outcomes) {
            Children children = new Children();
            boolean same = true;
            for (int position = 0; position < latest.length; position++) {
                Reason why = outcomes.get(first + position).reason().orElseThrow();
                same &= why == latest[position];
                latest[position] = why;
                children.byDefinition &= why.isByDefinition()
                        || measures.get(position).weight().value().signum() == 0;
            }
            if (!same) {
                latestMissing = missing();
            }
            children.missing = latestMissing;
            return children;
        }

        private List<MissingChild> missing() {
            MissingChild[] all = new MissingChild[latest.length];
            for (int position = 0; position < all.length; position++) {
                Reason why = latest[position];
                MissingChild child = known[position][why.ordinal()];
                if (child == null) {
                    Scorecard.Measure measure = measures.get(position);
                    child = new MissingChild(
                            measure.kpi(), why, measure.weight().value());
                    known[position][why.ordinal()] = child;
                }
                all[position] = child;
            }
            return List.of(all);
        }
    }
}
