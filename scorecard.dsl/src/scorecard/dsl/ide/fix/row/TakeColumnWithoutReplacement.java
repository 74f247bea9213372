package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.validation.IssueCodes;

/** Takes a column that is never missing without a replacement. */
public final class TakeColumnWithoutReplacement implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NEVER_MISSING);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Fallback.class)
                .map(fallback -> Change.of(
                        "Leave the replacement out", Edit.replacing(fallback, SourceText.of(fallback.getValue()))))
                .stream()
                .toList();
    }
}
