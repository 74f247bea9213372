package scorecard.dsl.validation;

import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.CountAggregate;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ShareAggregate;

/** What cannot be added is not added: shares of different wholes, and counts of what may be the same. */
final class AdditivityValidator extends ConceptValidator {

    /** Two ratios of different rows have no sum, and their mean is not the ratio of both. */
    @Check
    public void ratiosAreNotAdded(Arithmetic sum) {
        if (sum.getOperator() != ArithmeticOperator.PLUS
                || EcoreUtil2.getContainerOfType(sum, Aggregate.class) != null) {
            return;
        }
        Optional<Kpi> left = kpi(sum.getLeft());
        Optional<Kpi> right = kpi(sum.getRight());
        if (left.isPresent()
                && right.isPresent()
                && isShare(left.get())
                && isShare(right.get())
                && !isOneWhole(left.get(), right.get())) {
            wrong(
                    IssueCodes.RATIOS_ADDED,
                    sum,
                    "`" + SourceText.of(sum)
                            + "` adds shares of different rows, which is a share of nothing; expected one"
                            + " share of all the rows together, such as `(count(where …) + …) / (count() + …)`");
        }
    }

    /** What was counted once in each of two counts is counted twice in their sum. */
    @Check
    public void distinctCountsAreNotAdded(Arithmetic sum) {
        if (sum.getOperator() == ArithmeticOperator.PLUS
                && isDistinctCount(sum.getLeft())
                && isDistinctCount(sum.getRight())) {
            wrong(
                    IssueCodes.DISTINCT_COUNTS_ADDED,
                    sum,
                    "`" + SourceText.of(sum) + "` counts twice what both sides count; expected one"
                            + " `count(distinct …)` with a condition for both");
        }
    }

    private static boolean isDistinctCount(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> isDistinctCount(parenthesised.getInner());
            case CountAggregate count -> count.isDistinct();
            case Reference reference ->
                kpi(reference)
                        .flatMap(kpi -> KpiClauses.all(kpi, FormulaClause.class)
                                .filter(formula -> formula.getExpression() instanceof CountAggregate)
                                .findFirst())
                        .filter(formula ->
                                formula.getExpression() instanceof CountAggregate count && count.isDistinct())
                        .isPresent();
            case null, default -> false;
        };
    }

    private static Optional<Kpi> kpi(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> kpi(parenthesised.getInner());
            case Reference reference
            when reference.getTarget() instanceof Kpi kpi && !kpi.eIsProxy() -> Optional.of(kpi);
            case null, default -> Optional.empty();
        };
    }

    private static boolean isShare(Kpi kpi) {
        return KpiClauses.first(kpi, FormulaClause.class)
                .filter(formula -> formula.getExpression() instanceof ShareAggregate)
                .isPresent();
    }

    /** Whether two shares are parts of the same rows, so that they may be added where no row is in both. */
    private static boolean isOneWhole(Kpi one, Kpi other) {
        return rows(one).equals(rows(other));
    }

    private static String rows(Kpi kpi) {
        String own = KpiClauses.first(kpi, FormulaClause.class)
                .map(formula -> (ShareAggregate) formula.getExpression())
                .filter(share -> share.getSource() != null)
                .map(share -> share.getSource().getName())
                .orElse("");
        return own.isEmpty()
                ? KpiClauses.first(kpi, OverClause.class).map(SourceText::of).orElse("")
                : "over " + own;
    }
}
