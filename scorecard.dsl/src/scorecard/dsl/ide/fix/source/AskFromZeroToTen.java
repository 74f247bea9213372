package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.NetPromoterFormula;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.validation.IssueCodes;

/** Lets a question for a net promoter score be answered from 0 to 10. */
public final class AskFromZeroToTen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NET_PROMOTER_SCALE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .flatMap(NetPromoterFormula::of)
                .map(formula -> formula.column().getType())
                .map(type -> Change.of("Declare `integer 0 .. 10`", Edit.replacing(type, "integer 0 .. 10")))
                .stream()
                .toList();
    }
}
