package scorecard.dsl.ide.fix.decision;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.SuppressClause;
import scorecard.dsl.validation.IssueCodes;

/** Adds the reason of a suppression, left open. */
public final class AddOpenReason implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.SUPPRESSION_WITHOUT_REASON);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(SuppressClause.class)
                .map(suppress -> Change.of("Add `because`", Edit.after(suppress, "because \"…\"")))
                .stream()
                .toList();
    }
}
