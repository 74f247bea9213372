package scorecard.engine.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.KpiResult;

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
    record Leaf(KpiResult kpi, Scorecard.Role role, BigDecimal weight, boolean key) implements Branch {
        @Override
        public String name() {
            return kpi.kpi();
        }
    }

    /** A scorecard, perspective or goal. */
    record Node(String name, BigDecimal weight, List<Branch> children) implements Branch {}

    /**
     * The tree of a scorecard.
     *
     * @param kpis the judged KPI of a name
     */
    static Node of(Scorecard scorecard, Function<String, KpiResult> kpis) {
        return new Node(
                scorecard.name(),
                BigDecimal.ONE,
                scorecard.perspectives().stream()
                        .<Branch>map(perspective -> of(scorecard.name(), perspective, kpis))
                        .toList());
    }

    private static Node of(String parent, Scorecard.Perspective perspective, Function<String, KpiResult> kpis) {
        String path = parent + "/" + perspective.name();
        return new Node(
                path,
                perspective.weight().value(),
                perspective.goals().stream()
                        .<Branch>map(goal -> of(path, goal, kpis))
                        .toList());
    }

    private static Node of(String parent, Scorecard.Goal goal, Function<String, KpiResult> kpis) {
        return new Node(
                parent + "/" + goal.name(),
                goal.weight().value(),
                goal.measures().stream()
                        .<Branch>map(measure -> new Leaf(
                                kpis.apply(measure.kpi()),
                                measure.role(),
                                measure.weight().value(),
                                measure.key()))
                        .toList());
    }
}
