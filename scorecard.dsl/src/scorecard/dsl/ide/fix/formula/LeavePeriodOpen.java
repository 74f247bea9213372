package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.ValueExpectation;
import scorecard.dsl.validation.IssueCodes;

/** Leaves the period open for which a value is expected. */
public final class LeavePeriodOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PERIOD_EXPECTED);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(ValueExpectation.class)
                .map(expectation -> Change.of("Add `in ?`", Edit.after(expectation.getKpi(), "in ?")))
                .stream()
                .toList();
    }
}
