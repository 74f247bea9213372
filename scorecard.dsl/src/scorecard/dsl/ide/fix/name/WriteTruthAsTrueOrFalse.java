package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.validation.IssueCodes;

/** Writes {@code yes} as {@code true} and {@code no} as {@code false}. */
public final class WriteTruthAsTrueOrFalse implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_COLUMN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        String word = finding.text();
        if (!word.equals("yes") && !word.equals("no")) {
            return List.of();
        }
        String truth = word.equals("yes") ? "true" : "false";
        return finding
                .element(Reference.class)
                .map(reference -> Change.of("Write `" + truth + "`", Edit.replacing(reference, truth)))
                .stream()
                .toList();
    }
}
