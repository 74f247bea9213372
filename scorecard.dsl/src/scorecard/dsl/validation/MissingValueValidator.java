package scorecard.dsl.validation;

import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.Parenthesised;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.typing.NothingText;
import scorecard.dsl.typing.RowTypes;
import scorecard.engine.type.ValueType;

/** Missing values are not overlooked: one missing operand makes a whole sum missing (semantics 6). */
final class MissingValueValidator extends ConceptValidator {

    /** An optional column that is added says what happens where it is missing. */
    @Check
    public void addedColumnIsThere(Arithmetic sum) {
        boolean adds = sum.getOperator() == ArithmeticOperator.PLUS || sum.getOperator() == ArithmeticOperator.MINUS;
        if (adds) {
            added(sum.getLeft());
            added(sum.getRight());
        }
    }

    private void added(Expression operand) {
        optionalColumn(operand).ifPresent(column -> {
            ValueType type = RowTypes.unreported().of(operand).orElse(new ValueType.Whole());
            doubtful(
                    IssueCodes.MISSING_MAKES_MISSING,
                    operand,
                    "where `" + column.getName() + "` is missing the whole sum is missing; expected `("
                            + column.getName() + " or else "
                            + NothingText.of(type).orElse(Placeholder.TEXT) + ")` if it then counts as nothing");
        });
    }

    /** A column that is never missing needs no replacement. */
    @Check
    public void replacedColumnCanBeMissing(Fallback fallback) {
        if (fallback.getValue() instanceof Reference reference
                && reference.getTarget() instanceof Column column
                && !column.eIsProxy()
                && !isOptional(column)) {
            doubtful(
                    IssueCodes.NEVER_MISSING,
                    fallback,
                    "`" + column.getName() + "` is never missing, so `" + SourceText.of(fallback.getOtherwise())
                            + "` is never used; expected the column to be `optional`, or no `or else`");
        }
    }

    private static Optional<Column> optionalColumn(Expression operand) {
        if (operand instanceof Parenthesised parenthesised) {
            return optionalColumn(parenthesised.getInner());
        }
        return operand instanceof Reference reference && reference.getTarget() instanceof Column column
                ? Optional.of(column).filter(MissingValueValidator::isOptional)
                : Optional.empty();
    }

    private static boolean isOptional(Column column) {
        return Clauses.first(column.getClauses(), OptionalClause.class).isPresent();
    }
}
