package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import scorecard.engine.plan.Scorecard;

/** The tree of a scorecard in one period: nodes down to goals, and the judged KPIs as leaves. */
sealed interface Branch {

    /** Qualified name of a KPI or path of a node. */
    String name();

    /** At least 0. */
    BigDecimal weight();

    /**
     * A KPI in its role for a goal.
     *
     * @param key whether everything above it fails when it does
     */
    record Leaf(String name, KpiOutcome kpi, Scorecard.Role role, BigDecimal weight, boolean key) implements Branch {}

    /** A scorecard, perspective or goal. */
    record Node(String name, BigDecimal weight, List<Branch> children) implements Branch {}

    /**
     * The tree without what came of its KPIs: all members have it, so that its names are put together once.
     *
     * @param nodes below it; none for a goal
     * @param measures of a goal
     * @param first position of its first KPI among all of the tree
     */
    record Shape(String name, BigDecimal weight, List<Shape> nodes, List<Scorecard.Measure> measures, int first) {

        /** The shape of a scorecard. */
        static Shape of(Scorecard scorecard) {
            List<Shape> perspectives = new ArrayList<>();
            int first = 0;
            for (Scorecard.Perspective perspective : scorecard.perspectives()) {
                String path = scorecard.name() + "/" + perspective.name();
                List<Shape> goals = new ArrayList<>();
                for (Scorecard.Goal goal : perspective.goals()) {
                    goals.add(new Shape(
                            path + "/" + goal.name(), goal.weight().value(), List.of(), goal.measures(), first));
                    first += goal.measures().size();
                }
                perspectives.add(new Shape(path, perspective.weight().value(), goals, List.of(), first));
            }
            return new Shape(scorecard.name(), BigDecimal.ONE, perspectives, List.of(), first);
        }

        /**
         * The tree.
         *
         * @param outcomes what came of each KPI, in the order of the tree
         */
        Node with(KpiOutcome[] outcomes) {
            List<Branch> children = new ArrayList<>(nodes.size() + measures.size());
            for (Shape node : nodes) {
                children.add(node.with(outcomes));
            }
            int next = first;
            for (Scorecard.Measure measure : measures) {
                children.add(new Leaf(
                        measure.kpi(),
                        outcomes[next++],
                        measure.role(),
                        measure.weight().value(),
                        measure.key()));
            }
            return new Node(name, weight, children);
        }
    }
}
