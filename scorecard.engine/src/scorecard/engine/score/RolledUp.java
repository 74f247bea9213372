package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.NodeResult.MissingChild;
import scorecard.engine.result.Status;

/**
 * A branch with its score.
 *
 * @param byDefinition whether a missing score is missing by definition, not for lack of data
 * @param failed whether a key indicator in it failed
 * @param parts what the children are and have of the score; nothing for a leaf
 */
record RolledUp(
        Branch branch, Score score, Status status, boolean byDefinition, boolean failed, Optional<Parts> parts) {

    /** The children, in order, and the share each has of the parent's score. */
    record Parts(List<RolledUp> children, RollUp.Parent parent) {

        private List<MissingChild> missing() {
            List<MissingChild> missing = new ArrayList<>();
            for (int position = 0; position < children.size(); position++) {
                if (children.get(position).score() instanceof Score.Unscored) {
                    missing.add(missing(children.get(position), parent.shares().get(position)));
                }
            }
            return missing;
        }

        /** A share of a child without score can only be that of a zero. */
        private static MissingChild missing(RolledUp child, BigDecimal share) {
            return new MissingChild(
                    child.branch().name(),
                    child.score().whyNot().orElseThrow(),
                    child.branch().weight(),
                    share.signum() > 0);
        }
    }

    /** Rolls a tree up with the rules of a scorecard. */
    static RolledUp of(Scorecard scorecard, Branch.Node node) {
        return node(scorecard, node, Optional.empty());
    }

    /** Rolls up what is left of the tree when only KPIs in one role count; nothing where there are none. */
    Optional<RolledUp> only(Scorecard scorecard, Scorecard.Role role) {
        if (!has(branch, role)) {
            return Optional.empty();
        }
        return consistsOf(branch, role) ? Optional.of(this) : branch(scorecard, branch, Optional.of(role));
    }

    private static boolean has(Branch branch, Scorecard.Role role) {
        return switch (branch) {
            case Branch.Leaf leaf -> leaf.role() == role;
            case Branch.Node node -> {
                for (Branch child : node.children()) {
                    if (has(child, role)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    private static boolean consistsOf(Branch branch, Scorecard.Role role) {
        return switch (branch) {
            case Branch.Leaf leaf -> leaf.role() == role;
            case Branch.Node node -> {
                for (Branch child : node.children()) {
                    if (!consistsOf(child, role)) {
                        yield false;
                    }
                }
                yield !node.children().isEmpty();
            }
        };
    }

    /** The children without score, and why. */
    List<MissingChild> missing() {
        return parts.map(Parts::missing).orElse(List.of());
    }

    private static Optional<RolledUp> branch(Scorecard scorecard, Branch branch, Optional<Scorecard.Role> role) {
        return switch (branch) {
            case Branch.Leaf leaf ->
                role.isEmpty() || role.orElseThrow() == leaf.role()
                        ? Optional.of(leaf(scorecard, leaf))
                        : Optional.empty();
            case Branch.Node node -> {
                RolledUp rolled = node(scorecard, node, role);
                boolean pruned = role.isPresent()
                        && rolled.parts().orElseThrow().children().isEmpty();
                yield pruned ? Optional.empty() : Optional.of(rolled);
            }
        };
    }

    private static RolledUp leaf(Scorecard scorecard, Branch.Leaf leaf) {
        KpiOutcome kpi = leaf.kpi();
        Score score = kpi.score()
                .<Score>map(Score.Scored::new)
                .orElseGet(() -> new Score.Unscored(kpi.reason().orElseThrow()));
        boolean byDefinition =
                kpi.score().isEmpty() && kpi.reason().orElseThrow().isByDefinition();
        boolean failed = leaf.key() && !byDefinition && fails(scorecard, score);
        return new RolledUp(leaf, score, kpi.status(), byDefinition, failed, Optional.empty());
    }

    /** Nothing at all, also where missing counts as nothing. */
    private static boolean fails(Scorecard scorecard, Score score) {
        return score.value()
                .map(points -> points.signum() == 0)
                .orElse(scorecard.missingChildren() == Scorecard.MissingChildren.COUNT_AS_ZERO);
    }

    private static RolledUp node(Scorecard scorecard, Branch.Node node, Optional<Scorecard.Role> role) {
        List<RolledUp> children = new ArrayList<>(node.children().size());
        List<RollUp.Child> counted = new ArrayList<>(node.children().size());
        boolean byDefinition = true;
        boolean failed = false;
        for (Branch below : node.children()) {
            Optional<RolledUp> found = branch(scorecard, below, role);
            if (found.isPresent()) {
                RolledUp child = found.get();
                children.add(child);
                counted.add(new RollUp.Child(below.weight(), child.score, child.status, child.byDefinition));
                byDefinition &= child.byDefinition || below.weight().signum() == 0;
                failed |= child.failed;
            }
        }
        RollUp.Parent parent = new RollUp(scorecard).of(counted);
        Status status = parent.score() instanceof Score.Scored(BigDecimal points)
                ? StatusOf.score(scorecard, points)
                : Status.NONE;
        return new RolledUp(
                node,
                parent.score(),
                failed ? Status.RED : status,
                byDefinition,
                failed,
                Optional.of(new Parts(children, parent)));
    }
}
