package scorecard.engine.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.KpiCondition;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.result.Reason;

/** Evaluates conditions on KPIs at one place; a missing value makes a comparison unknown. */
final class ConditionOnKpis {

    /** Reasons that lie in the period, so that nothing could be known of any key. */
    private static final Set<Reason> OF_PERIODS = EnumSet.of(
            Reason.NOT_COVERED,
            Reason.SNAPSHOT,
            Reason.PERIODS_ONLY,
            Reason.NO_SUCH_PERIOD,
            Reason.COMPARED_WITH_INCOMPLETE,
            Reason.FORMULA_CHANGED);

    private final Function<Formula, Quantity> values;

    /** @param values of formulas at that place */
    ConditionOnKpis(Function<Formula, Quantity> values) {
        this.values = values;
    }

    /** Why nothing can be known in the period, whatever the key; empty where it can. */
    Optional<Reason> obstacle(KpiCondition condition) {
        return condition
                .formulas()
                .map(values)
                .filter(quantity -> quantity.exact().isEmpty())
                .flatMap(quantity -> quantity.reason().stream())
                .filter(OF_PERIODS::contains)
                .findFirst();
    }

    /** Whether it is true; empty for unknown. */
    Optional<Boolean> of(KpiCondition condition) {
        return switch (condition) {
            case KpiCondition.Compare compare -> compare(compare);
            case KpiCondition.All all -> all(all.conditions(), true);
            case KpiCondition.Any any -> all(any.conditions(), false);
            case KpiCondition.Not not -> of(not.condition()).map(truth -> !truth);
            case KpiCondition.Missing missing ->
                Optional.of(value(missing.formula()).isEmpty());
        };
    }

    /** What they all are; where they are not all the same: what decides, if one of them is it, else unknown. */
    private Optional<Boolean> all(List<KpiCondition> conditions, boolean neutral) {
        boolean unknown = false;
        for (KpiCondition condition : conditions) {
            Optional<Boolean> truth = of(condition);
            if (truth.isPresent() && truth.get() != neutral) {
                return truth;
            }
            unknown |= truth.isEmpty();
        }
        return unknown ? Optional.empty() : Optional.of(neutral);
    }

    private Optional<Boolean> compare(KpiCondition.Compare compare) {
        Optional<Ratio> left = value(compare.left());
        Optional<Ratio> right = value(compare.right());
        return left.isEmpty() || right.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        holds(compare.relation(), left.get().minus(right.get()).signum()));
    }

    private Optional<Ratio> value(Formula formula) {
        return values.apply(formula).exact();
    }

    private static boolean holds(RowExpression.Relation relation, int sign) {
        return switch (relation) {
            case EQUAL -> sign == 0;
            case NOT_EQUAL -> sign != 0;
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case GREATER -> sign > 0;
            case AT_LEAST -> sign >= 0;
        };
    }
}
