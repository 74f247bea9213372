package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.BonusClause;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Conditional;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.MomentPart;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.NegativeLiteral;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.Opposite;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ReviewAlignment;
import scorecard.dsl.scorecard.ReviewScore;
import scorecard.dsl.scorecard.TextFunction;
import scorecard.dsl.scorecard.TextOperation;

/** The least and the most that an expression over one row can be, where it is there: from declared ranges and literals. */
public final class RowRanges {

    private RowRanges() {}

    /** The range of an expression. */
    public static PossibleRange of(Expression expression) {
        return switch (expression) {
            case Parenthesised parenthesised -> of(parenthesised.getInner());
            case Reference reference ->
                reference.getTarget() instanceof Column column && !column.eIsProxy() ? of(column) : PossibleRange.ANY;
            case Quantity quantity -> literal(QuantityValue.of(quantity));
            case NegativeLiteral negative ->
                negative.getQuantity() == null
                        ? PossibleRange.ANY
                        : literal(QuantityValue.of(negative.getQuantity())).negated();
            case Opposite opposite -> of(opposite.getOperand()).negated();
            case Fallback fallback -> of(fallback.getValue()).or(of(fallback.getOtherwise()));
            case Conditional conditional -> of(conditional.getThen()).or(of(conditional.getOtherwise()));
            case Arithmetic operation -> {
                PossibleRange left = of(operation.getLeft());
                PossibleRange right = of(operation.getRight());
                yield switch (operation.getOperator()) {
                    case PLUS -> left.plus(right);
                    case MINUS -> left.plus(right.negated());
                    case TIMES -> left.times(right);
                    case DIVIDED_BY -> PossibleRange.ANY;
                };
            }
            case MomentPart part ->
                switch (part.getPart()) {
                    case MONTH -> whole(1, 12);
                    case DAY -> whole(1, 31);
                    case HOUR -> whole(0, 23);
                    case DATE, YEAR, WEEKDAY -> PossibleRange.ANY;
                };
            case TextFunction function ->
                function.getOperation() == TextOperation.LENGTH ? PossibleRange.NOT_NEGATIVE : PossibleRange.ANY;
            case ReviewScore score -> score(score);
            case ReviewAlignment alignment -> PossibleRange.SHARE;
            case null, default -> PossibleRange.ANY;
        };
    }

    private static PossibleRange whole(int least, int most) {
        return PossibleRange.between(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /** A bonus can lead beyond the whole. */
    private static PossibleRange score(ReviewScore score) {
        boolean bonus = ReviewValues.rubric(score.getGraded())
                .filter(rubric -> !EcoreUtil2.getAllContentsOfType(rubric, BonusClause.class)
                        .isEmpty())
                .isPresent();
        return bonus ? PossibleRange.NOT_NEGATIVE : PossibleRange.SHARE;
    }

    /** The range a column declares. */
    public static PossibleRange of(Column column) {
        return switch (column.getType()) {
            case IntegerType integer -> PossibleRange.of(integer.getRange());
            case NumberType number -> PossibleRange.of(number.getRange());
            case MoneyType money -> PossibleRange.of(money.getRange());
            case null, default -> PossibleRange.ANY;
        };
    }

    static PossibleRange literal(Optional<QuantityValue> value) {
        return value.map(known -> PossibleRange.between(known.value(), known.value()))
                .orElse(PossibleRange.ANY);
    }
}
