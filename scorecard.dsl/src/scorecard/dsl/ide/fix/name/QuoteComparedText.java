package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.validation.IssueCodes;

/** Writes a word in quotes where it is compared with a text: {@code channel = phone} → {@code channel = "phone"}. */
public final class QuoteComparedText implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_COLUMN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Reference.class)
                .filter(reference -> reference.eContainer() instanceof Comparison comparison
                        && isText(comparison.getLeft() == reference ? comparison.getRight() : comparison.getLeft()))
                .map(reference -> Change.of(
                        "Write `\"" + finding.text() + "\"` in quotes",
                        Edit.replacing(reference, "\"" + finding.text() + "\"")))
                .stream()
                .toList();
    }

    private static boolean isText(Expression other) {
        return other instanceof Reference reference
                && reference.getTarget() instanceof Column column
                && column.getType() instanceof TextType;
    }
}
