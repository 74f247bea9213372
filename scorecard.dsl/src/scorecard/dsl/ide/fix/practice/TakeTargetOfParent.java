package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.TargetClause;

/** Takes the target of the KPI above, which this one would make it miss. */
public final class TakeTargetOfParent implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("target-below-parent");
    }

    @Override
    public List<Change> changes(Finding finding) {
        String wanted = QuotedNames.of(finding).getLast();
        return finding
                .element(TargetClause.class)
                .filter(target -> target.getValue() != null)
                .map(target -> Change.of("Write `" + wanted + "`", Edit.replacing(target.getValue(), wanted)))
                .stream()
                .toList();
    }
}
