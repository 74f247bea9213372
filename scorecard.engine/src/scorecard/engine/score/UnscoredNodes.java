package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
 * of them has none is told. Of small groups there are many such, each of which misses other KPIs. Several threads may ask.
 */
final class UnscoredNodes {

    private static final Reason[] REASONS = Reason.values();
    private static final Missing UNJUDGED = new Missing(List.of(), true, Reason.INCOMPLETE_PERIOD);

    private final Period period;
    private final Scorecard inForce;
    private final Node whole;
    private final List<Perspective> perspectives;
    private final int nodes;

    /** A node; the share of the whole is always whole. */
    private record Node(String name, BigDecimal weight, BigDecimal share) {}

    private record Perspective(Node node, List<Goal> goals) {}

    /**
     * What a node misses.
     *
     * @param byDefinition whether each child lacks its score by its definition, or does not count
     * @param why it has no score itself
     */
    private record Missing(List<MissingChild> children, boolean byDefinition, Reason why) {}

    /** @param inForce in the period */
    UnscoredNodes(Period period, Scorecard inForce) {
        this.period = period;
        this.inForce = inForce;
        this.whole = new Node(inForce.name(), BigDecimal.ONE, BigDecimal.ONE);
        List<Perspective> all = new ArrayList<>();
        int first = 0;
        int count = 1;
        for (Scorecard.Perspective perspective : inForce.perspectives()) {
            String path = inForce.name() + "/" + perspective.name();
            List<Goal> goals = new ArrayList<>();
            for (Scorecard.Goal goal : perspective.goals()) {
                Node node = new Node(path + "/" + goal.name(), goal.weight().value(), BigDecimal.ZERO);
                goals.add(new Goal(node, goal.measures(), first));
                first += goal.measures().size();
            }
            all.add(new Perspective(new Node(path, perspective.weight().value(), BigDecimal.ZERO), goals));
            count += 1 + goals.size();
        }
        this.perspectives = all;
        this.nodes = count;
    }

    /** Whether a node has no score where no KPI has one. */
    static boolean areAll(Scorecard scorecard) {
        return scorecard.missingChildren() != Scorecard.MissingChildren.COUNT_AS_ZERO;
    }

    /**
     * The scorecard, then each perspective followed by its goals.
     *
     * @param outcomes of the KPIs in the order of the tree, none with a score
     */
    List<NodeResult> of(Optional<Cut.Member> member, boolean complete, KpiOutcome[] outcomes) {
        List<NodeResult> results = new ArrayList<>(nodes);
        Children below = new Children();
        for (Perspective perspective : perspectives) {
            Children ofPerspective = new Children();
            int beforeGoals = results.size();
            for (Goal goal : perspective.goals()) {
                Missing missing = goal.missing(outcomes);
                results.add(node(goal.node, member, complete, missing));
                ofPerspective.add(goal.node, missing);
            }
            Missing missing = ofPerspective.all();
            results.add(beforeGoals, node(perspective.node(), member, complete, missing));
            below.add(perspective.node(), missing);
        }
        results.addFirst(node(whole, member, complete, below.all()));
        return results;
    }

    /** The same in a period in which nothing is scored, whatever the KPIs are: nothing is missing in particular. */
    List<NodeResult> ofUnscoredPeriod(Optional<Cut.Member> member, boolean complete) {
        List<NodeResult> results = new ArrayList<>(nodes);
        results.add(node(new Node(whole.name(), BigDecimal.ONE, BigDecimal.ZERO), member, complete, UNJUDGED));
        for (Perspective perspective : perspectives) {
            results.add(node(perspective.node(), member, complete, UNJUDGED));
            for (Goal goal : perspective.goals()) {
                results.add(node(goal.node, member, complete, UNJUDGED));
            }
        }
        return results;
    }

    private NodeResult node(Node node, Optional<Cut.Member> member, boolean complete, Missing missing) {
        return new NodeResult(
                node.name(),
                period,
                member,
                complete,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                node.weight(),
                node.share(),
                Status.NONE,
                missing.children(),
                Optional.of(missing.why()));
    }

    /** Why a node has no score, as {@link RollUp} says it. */
    private Reason why(boolean byDefinition) {
        if (inForce.rollUp() == Scorecard.RollUp.SELF_STANDING) {
            return Reason.SELF_STANDING;
        }
        return !byDefinition && inForce.missingChildren() == Scorecard.MissingChildren.MAKE_THE_PARENT_MISSING
                ? Reason.MISSING_CHILD
                : Reason.NO_SCORED_CHILDREN;
    }

    /** The nodes below another, none with a score. */
    private final class Children {

        private final List<MissingChild> missing = new ArrayList<>();
        private boolean byDefinition = true;

        void add(Node child, Missing ofChild) {
            missing.add(new MissingChild(child.name(), ofChild.why(), child.weight()));
            byDefinition &= ofChild.byDefinition() || child.weight().signum() == 0;
        }

        Missing all() {
            return new Missing(missing, byDefinition, why(byDefinition));
        }
    }

    /** A goal with what is missing of it; most members miss the same. */
    private final class Goal {

        private final Node node;
        private final List<Scorecard.Measure> measures;

        /** Position of its first KPI among all of the tree. */
        private final int first;

        /** By measure and reason. */
        private final MissingChild[][] known;

        /** What was told last; null where nothing was. */
        private Told latest;

        /** What is missing where these came of the goal's KPIs; never changed, so that any thread may find it. */
        private record Told(KpiOutcome[] outcomes, Missing missing) {}

        Goal(Node node, List<Scorecard.Measure> measures, int first) {
            this.node = node;
            this.measures = measures;
            this.first = first;
            this.known = new MissingChild[measures.size()][REASONS.length];
        }

        Missing missing(KpiOutcome[] outcomes) {
            Told last = latest;
            if (last == null || !areTheSame(last.outcomes(), outcomes)) {
                last = new Told(Arrays.copyOfRange(outcomes, first, first + measures.size()), first(outcomes));
                latest = last;
            }
            return last.missing();
        }

        /** There is one object of each reason. */
        private boolean areTheSame(KpiOutcome[] told, KpiOutcome[] outcomes) {
            for (int position = 0; position < told.length; position++) {
                if (told[position] != outcomes[first + position]) {
                    return false;
                }
            }
            return true;
        }

        private Missing first(KpiOutcome[] outcomes) {
            MissingChild[] all = new MissingChild[measures.size()];
            boolean byDefinition = true;
            for (int position = 0; position < all.length; position++) {
                Reason why = outcomes[first + position].reason().orElseThrow();
                all[position] = child(position, why);
                byDefinition &= why.isByDefinition() || all[position].weight().signum() == 0;
            }
            return new Missing(List.of(all), byDefinition, why(byDefinition));
        }

        private MissingChild child(int position, Reason why) {
            MissingChild child = known[position][why.ordinal()];
            if (child == null) {
                Scorecard.Measure measure = measures.get(position);
                child = new MissingChild(measure.kpi(), why, measure.weight().value());
                known[position][why.ordinal()] = child;
            }
            return child;
        }
    }
}
