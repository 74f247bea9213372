package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.validation.IssueCodes;

/** Adds a baseline, left open. */
public final class AddOpenBaseline implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.TARGET_WITHOUT_BASELINE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(TargetClause.class)
                .map(target -> Change.of("Add `baseline ?`", Edit.before(target, "baseline ?\n")))
                .stream()
                .toList();
    }
}
