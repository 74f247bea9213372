package scorecard.dsl.ide.fix.row;

import java.util.Optional;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TextLiteral;
import scorecard.dsl.scorecard.TextType;

/**
 * A text that is compared with a column which never has it.
 *
 * @param type the texts that the column can have
 */
record ImpossibleText(TextLiteral literal, Column column, TextType type) {

    static Optional<ImpossibleText> of(Finding finding) {
        return finding.exactly(TextLiteral.class)
                .flatMap(literal -> Optional.ofNullable(comparedWith(literal)).flatMap(value -> of(literal, value)));
    }

    private static Optional<ImpossibleText> of(TextLiteral literal, Expression value) {
        return value instanceof Reference reference
                        && reference.getTarget() instanceof Column column
                        && column.getType() instanceof TextType type
                ? Optional.of(new ImpossibleText(literal, column, type))
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
