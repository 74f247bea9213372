package scorecard.dsl.validation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.MeanAggregate;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.typing.DeclaredUnit;
import scorecard.dsl.typing.QuantityValue;
import scorecard.engine.type.Unit;

/** Formulas that can be evaluated, but give another number than their author reads. */
final class MisleadingFormulaValidator extends ConceptValidator {

    private static final QuantityValue HUNDRED = new QuantityValue.Plain(BigDecimal.valueOf(100));

    /** A population restricts the aggregates of its KPI; a KPI in the formula keeps its own rows. */
    @Check
    public void populationIsUsed(OverClause over) {
        Kpi kpi = (Kpi) over.eContainer();
        List<FormulaClause> formulas = KpiClauses.all(kpi, FormulaClause.class).toList();
        boolean used = formulas.isEmpty()
                || formulas.stream()
                        .flatMap(formula -> EcoreUtil2.getAllContentsOfType(formula, Aggregate.class).stream())
                        .anyMatch(aggregate -> aggregate.getSource() == null && aggregate.getRelated() == null);
        if (used || isUnfinished(over) || formulas.stream().anyMatch(MisleadingFormulaValidator::hasUnknownName)) {
            return;
        }
        String message = "`" + SourceText.of(over) + "` restricts nothing, because no aggregate of the formula looks at"
                + " it: other KPIs and aggregates with their own `over` keep their rows; expected it without `over`,"
                + " or an aggregate in the formula";
        if (over.getCondition() == null) {
            doubtful(IssueCodes.UNUSED_POPULATION, over, message);
        } else {
            wrong(IssueCodes.UNUSED_POPULATION, over, message);
        }
    }

    private static boolean hasUnknownName(FormulaClause formula) {
        return EcoreUtil2.getAllContentsOfType(formula, Reference.class).stream()
                .map(Reference::getTarget)
                .anyMatch(target -> target == null || target.eIsProxy());
    }

    /** A percent is a fraction that is shown times a hundred; taken times a hundred it would be shown times ten thousand. */
    @Check
    public void percentIsNotTakenTimesAHundred(Arithmetic product) {
        Kpi kpi = EcoreUtil2.getContainerOfType(product, Kpi.class);
        boolean hundredfold = product.getOperator() == ArithmeticOperator.TIMES
                && (isHundred(product.getLeft()) || isHundred(product.getRight()))
                && EcoreUtil2.getContainerOfType(product, Aggregate.class) == null;
        if (hundredfold
                && DeclaredUnit.of(kpi).filter(new Unit.Percent()::equals).isPresent()) {
            wrong(
                    IssueCodes.PERCENT_AND_NUMBER,
                    product,
                    "`" + SourceText.of(product)
                            + "` is a hundred times too much, because a percent is a fraction that is"
                            + " shown times 100; expected it without `100`, or `unit points`");
        }
    }

    private static boolean isHundred(Expression expression) {
        return expression instanceof Quantity quantity
                && QuantityValue.of(quantity).filter(HUNDRED::equals).isPresent();
    }

    /** A quotient of each row, averaged, is not the quotient of the sums. */
    @Check
    public void ratiosOfRowsAreNotAveraged(MeanAggregate mean) {
        if (Parentheses.without(mean.getValue()) instanceof Arithmetic quotient
                && quotient.getOperator() == ArithmeticOperator.DIVIDED_BY
                && !(Parentheses.without(quotient.getRight()) instanceof Quantity)
                && !isWeightedByDivisor(mean, quotient)) {
            doubtful(
                    IssueCodes.MEAN_OF_ROW_RATIOS,
                    mean,
                    "`" + SourceText.of(mean) + "` is a mean of ratios, in which a row with a small `"
                            + SourceText.of(quotient.getRight())
                            + "` counts as much as one with a large one; expected the ratio of the sums, for example"
                            + " `sum(" + SourceText.of(quotient.getLeft()) + ") / sum("
                            + SourceText.of(quotient.getRight()) + ")`");
        }
    }

    private static boolean isWeightedByDivisor(MeanAggregate mean, Arithmetic quotient) {
        return mean.getWeight() != null
                && SourceText.of(Parentheses.without(mean.getWeight()))
                        .equals(SourceText.of(Parentheses.without(quotient.getRight())));
    }
}
