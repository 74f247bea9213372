package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
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
     * The tree of a scorecard.
     *
     * @param kpis what came of each KPI, in the order of the tree
     */
    static Node of(Scorecard scorecard, Supplier<KpiOutcome> kpis) {
        return new Node(
                scorecard.name(),
                BigDecimal.ONE,
                scorecard.perspectives().stream()
                        .<Branch>map(perspective -> of(scorecard.name(), perspective, kpis))
                        .toList());
    }

    private static Node of(String parent, Scorecard.Perspective perspective, Supplier<KpiOutcome> kpis) {
        String path = parent + "/" + perspective.name();
        return new Node(
                path,
                perspective.weight().value(),
                perspective.goals().stream()
                        .<Branch>map(goal -> of(path, goal, kpis))
                        .toList());
    }

    private static Node of(String parent, Scorecard.Goal goal, Supplier<KpiOutcome> kpis) {
        return new Node(
                parent + "/" + goal.name(),
                goal.weight().value(),
                goal.measures().stream()
                        .<Branch>map(measure -> new Leaf(
                                measure.kpi(),
                                kpis.get(),
                                measure.role(),
                                measure.weight().value(),
                                measure.key()))
                        .toList());
    }
}
