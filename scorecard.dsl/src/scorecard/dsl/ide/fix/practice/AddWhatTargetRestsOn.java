package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.BasisClause;

/** Adds the baseline or benchmark that a target is said to rest on, left open. */
public final class AddWhatTargetRestsOn implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("basis-missing");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(BasisClause.class)
                .map(basis -> change(basis, basis.isHistory() ? "baseline ?" : "benchmark ? \"…\" in ?"))
                .stream()
                .toList();
    }

    private static Change change(BasisClause basis, String clause) {
        return Change.of("Add `" + clause + "`", Edit.after(basis, "\n" + clause));
    }
}
