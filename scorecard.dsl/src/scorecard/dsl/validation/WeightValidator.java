package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.NodeClause;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.WeightClause;
import scorecard.dsl.typing.QuantityValue;

/** Weights of siblings are all percents that add up to 100, or all numbers; and some of them is not zero. */
final class WeightValidator extends ConceptValidator {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The weights of perspectives. */
    @Check
    public void perspectives(Scorecard scorecard) {
        weights(
                scorecard.getPerspectives(),
                perspective -> weight(perspective.getClauses()),
                Perspective::getName,
                "the perspectives of `" + scorecard.getName() + "`");
    }

    /** The weights of goals. */
    @Check
    public void goals(Perspective perspective) {
        weights(
                perspective.getGoals(),
                goal -> weight(goal.getClauses()),
                Goal::getName,
                "the goals of `" + perspective.getName() + "`");
    }

    /** The weights of KPIs. */
    @Check
    public void measures(Goal goal) {
        weights(
                goal.getMeasures(),
                measure -> Optional.ofNullable(measure.getWeight()),
                measure -> measure.getKpi() == null ? null : measure.getKpi().getName(),
                "the KPIs of `" + goal.getName() + "`");
    }

    private static Optional<WeightClause> weight(List<NodeClause> clauses) {
        return Clauses.first(clauses, WeightClause.class);
    }

    private <T extends EObject> void weights(
            List<T> siblings, Function<T, Optional<WeightClause>> weight, Function<T, String> name, String whose) {
        List<WeightClause> written =
                siblings.stream().map(weight).flatMap(Optional::stream).toList();
        Optional<WeightClause> percent =
                written.stream().filter(WeightClause::isPercent).findFirst();
        if (percent.isEmpty()) {
            notAllZero(siblings, written, whose);
            return;
        }
        for (T sibling : siblings) {
            Optional<WeightClause> own = weight.apply(sibling);
            if (own.isEmpty()) {
                wrong(
                        IssueCodes.NO_WEIGHT,
                        sibling,
                        "`" + name.apply(sibling) + "` has no weight beside others with percents; expected one such as"
                                + " `weight 25%`");
                return;
            }
            if (!own.get().isPercent()) {
                wrong(
                        IssueCodes.MIXED_WEIGHTS,
                        own.get(),
                        "`weight " + own.get().getValue() + "` stands beside percents; expected `weight "
                                + own.get().getValue() + "%`, or numbers for all");
                return;
            }
        }
        if (written.stream().anyMatch(Placeholder::isIn)) {
            return;
        }
        BigDecimal sum = written.stream()
                .map(clause -> QuantityValue.number(clause.getValue()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            wrong(
                    IssueCodes.WEIGHTS_DO_NOT_ADD_UP,
                    written.getLast(),
                    "the weights of " + whose + " add up to `"
                            + sum.stripTrailingZeros().toPlainString() + "%`; expected `100%`");
        }
    }

    private void notAllZero(List<?> siblings, List<WeightClause> written, String whose) {
        boolean allZero = !siblings.isEmpty()
                && written.size() == siblings.size()
                && written.stream()
                        .allMatch(clause -> QuantityValue.number(clause.getValue())
                                .filter(value -> value.signum() == 0)
                                .isPresent());
        if (allZero) {
            wrong(
                    IssueCodes.NO_WEIGHT,
                    written.getFirst(),
                    "the weights of " + whose + " are all zero; expected some weight above zero");
        }
    }
}
