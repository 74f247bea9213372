package scorecard.dsl.validation;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.scorecard.Navigation;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.typing.MissingValues;
import scorecard.dsl.typing.NothingText;
import scorecard.dsl.typing.RowTypes;
import scorecard.engine.type.ValueType;

/** Missing values are not overlooked: one missing operand makes a whole sum missing (semantics 6). */
final class MissingValueValidator extends ConceptValidator {

    /** What is added and can be missing says what happens where it is missing. */
    @Check
    public void addedColumnIsThere(Arithmetic sum) {
        boolean adds = sum.getOperator() == ArithmeticOperator.PLUS || sum.getOperator() == ArithmeticOperator.MINUS;
        if (adds && !isSaidToBeMissing(sum)) {
            added(sum.getLeft());
            added(sum.getRight());
        }
    }

    /** Whether the sum computes a column whose author says that it can be missing. */
    private static boolean isSaidToBeMissing(Arithmetic sum) {
        Column computed = EcoreUtil2.getContainerOfType(sum, Column.class);
        return computed != null
                && Clauses.first(computed.getClauses(), OptionalClause.class).isPresent();
    }

    /** Only of what has a nothing: there is no moment that stands for what has not happened yet. */
    private void added(Expression operand) {
        if (isOneValue(operand) && MissingValues.canBeIn(operand)) {
            ValueType type = RowTypes.unreported().of(operand).orElse(new ValueType.Whole());
            String written = SourceText.of(Parentheses.without(operand));
            NothingText.of(type)
                    .ifPresent(nothing -> doubtful(
                            IssueCodes.MISSING_MAKES_MISSING,
                            operand,
                            "where `" + written + "` is missing the whole sum is missing; expected `(" + written
                                    + " or else " + nothing + ")` if it then counts as nothing"));
        }
    }

    /** A column, also of another row, or a value of related rows; the parts of anything else are looked at themselves. */
    private static boolean isOneValue(Expression operand) {
        return switch (Parentheses.without(operand)) {
            case Reference reference -> true;
            case Navigation navigation -> true;
            case Aggregate related -> true;
            default -> false;
        };
    }

    /** A column that is never missing needs no replacement. */
    @Check
    public void replacedColumnCanBeMissing(Fallback fallback) {
        if (fallback.getValue() instanceof Reference reference
                && reference.getTarget() instanceof Column column
                && !column.eIsProxy()
                && MissingValues.areNeverIn(reference)) {
            doubtful(
                    IssueCodes.NEVER_MISSING,
                    fallback,
                    "`" + column.getName() + "` is never missing, so `" + SourceText.of(fallback.getOtherwise())
                            + "` is never used; expected the column to be `optional`, or no `or else`");
        }
    }
}
