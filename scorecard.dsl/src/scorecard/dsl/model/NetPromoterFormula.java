package scorecard.dsl.model;

import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.Relation;
import scorecard.dsl.scorecard.ShareAggregate;

/**
 * A formula of the form {@code share(where x >= a) - share(where x <= b)}, times a hundred or not: promoters less detractors.
 *
 * @param column what customers answered
 * @param promoters which answers are promoters'
 * @param detractors which answers are detractors'
 */
public record NetPromoterFormula(Column column, Comparison promoters, Comparison detractors) {

    /** The formula of a KPI, where it has that form. */
    public static Optional<NetPromoterFormula> of(Kpi kpi) {
        return KpiClauses.all(kpi, FormulaClause.class)
                .flatMap(formula -> EcoreUtil2.getAllContentsOfType(formula, Arithmetic.class).stream())
                .map(NetPromoterFormula::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<NetPromoterFormula> of(Arithmetic difference) {
        Optional<Comparison> promoters = condition(difference.getLeft());
        Optional<Comparison> detractors = condition(difference.getRight());
        if (difference.getOperator() != ArithmeticOperator.MINUS
                || promoters.isEmpty()
                || detractors.isEmpty()
                || !(promoters.get().getLeft() instanceof Reference one)
                || !(detractors.get().getLeft() instanceof Reference other)
                || !(one.getTarget() instanceof Column column)
                || other.getTarget() != column
                || column.eIsProxy()) {
            return Optional.empty();
        }
        boolean above = promoters.get().getRelation() == Relation.AT_LEAST
                || promoters.get().getRelation() == Relation.GREATER;
        boolean below = detractors.get().getRelation() == Relation.AT_MOST
                || detractors.get().getRelation() == Relation.LESS;
        return above && below
                ? Optional.of(new NetPromoterFormula(column, promoters.get(), detractors.get()))
                : Optional.empty();
    }

    private static Optional<Comparison> condition(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> condition(parenthesised.getInner());
            case ShareAggregate share
            when share.getCondition() instanceof Comparison comparison -> Optional.of(comparison);
            case null, default -> Optional.empty();
        };
    }
}
