package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.validation.IssueCodes;

/** Adds the date of a target that has points before it, left open. */
public final class AddOpenDateOfTarget implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PLAN_LINE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(TargetClause.class)
                .filter(target -> target.getPeriod() == null)
                .filter(target -> target.getValue() != null)
                .map(target -> Change.of("Add `by ?`", Edit.after(target.getValue(), "by ?")))
                .stream()
                .toList();
    }
}
