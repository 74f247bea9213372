package scorecard.engine.plan;

import java.util.List;
import java.util.stream.Stream;

/** What is asked of KPIs, or of what is computed from them; unknown where a value it needs is missing. */
public sealed interface KpiCondition {

    /** Whether one value stands in a relation to another. */
    record Compare(RowExpression.Relation relation, Formula left, Formula right) implements KpiCondition {}

    /** True when all are true, false when one is false, else unknown. */
    record All(List<KpiCondition> conditions) implements KpiCondition {
        public All {
            conditions = List.copyOf(conditions);
        }
    }

    /** True when one is true, false when all are false, else unknown. */
    record Any(List<KpiCondition> conditions) implements KpiCondition {
        public Any {
            conditions = List.copyOf(conditions);
        }
    }

    /** True when the condition is false; unknown when it is unknown. */
    record Not(KpiCondition condition) implements KpiCondition {}

    /** Whether there is no value; never unknown. */
    record Missing(Formula formula) implements KpiCondition {}

    /** The values it looks at, in its order. */
    default Stream<Formula> formulas() {
        return switch (this) {
            case Compare compare -> Stream.of(compare.left(), compare.right());
            case All all -> all.conditions().stream().flatMap(KpiCondition::formulas);
            case Any any -> any.conditions().stream().flatMap(KpiCondition::formulas);
            case Not not -> not.condition().formulas();
            case Missing missing -> Stream.of(missing.formula());
        };
    }
}
