package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.validation.IssueCodes;

/** Puts what `or else` belongs to in parentheses: the last part of a sum, or the sum. */
public final class SayWhatOrElseReplaces implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNCLEAR_OR_ELSE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element().stream()
                .filter(Fallback.class::isInstance)
                .map(Fallback.class::cast)
                .flatMap(SayWhatOrElseReplaces::texts)
                .map(text -> Change.of(
                        "Write `" + text + "`", Edit.replacing(finding.element().orElseThrow(), text)))
                .toList();
    }

    private static Stream<String> texts(Fallback fallback) {
        String otherwise = inParentheses(fallback.getOtherwise());
        String value = SourceText.of(fallback.getValue());
        if (!(fallback.getValue() instanceof Arithmetic sum)) {
            return Stream.of(value + " or else " + otherwise);
        }
        return Stream.of(
                SourceText.of(sum.getLeft()) + " " + sum.getOperator().getLiteral() + " ("
                        + SourceText.of(sum.getRight()) + " or else " + otherwise + ")",
                "(" + value + ") or else " + otherwise);
    }

    private static String inParentheses(Expression expression) {
        String text = SourceText.of(expression);
        return expression instanceof Arithmetic ? "(" + text + ")" : text;
    }
}
