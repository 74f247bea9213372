package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Optional;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TextLiteral;
import scorecard.dsl.typing.PossibleTexts;

/**
 * A text that is compared with a value which never has it.
 *
 * @param possible the texts that it can have
 */
record ImpossibleText(TextLiteral literal, Expression value, List<String> possible) {

    static Optional<ImpossibleText> of(Finding finding) {
        return finding.exactly(TextLiteral.class)
                .map(literal -> {
                    Expression value = comparedWith(literal);
                    return new ImpossibleText(literal, value, PossibleTexts.of(value));
                })
                .filter(impossible -> !impossible.possible().isEmpty());
    }

    /** The column whose declaration leaves the text out; empty where something else does. */
    Optional<Column> column() {
        return value instanceof Reference reference && reference.getTarget() instanceof Column column
                ? Optional.of(column)
                : Optional.empty();
    }

    private static Expression comparedWith(TextLiteral literal) {
        return switch (literal.eContainer()) {
            case Comparison comparison ->
                comparison.getLeft() == literal ? comparison.getRight() : comparison.getLeft();
            case Membership membership -> membership.getValue();
            default -> null;
        };
    }
}
