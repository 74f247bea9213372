package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.validation.IssueCodes;

/** Writes the bands of a KPI that has none, their edges left open. */
public final class AddBands implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.BANDS_GAP);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(BandsClause.class)
                .filter(clause -> clause.getBands().isEmpty())
                .map(clause -> Change.of(
                        "Write the bands", Edit.replacing(clause, "bands { green from ? amber from ? red below }")))
                .stream()
                .toList();
    }
}
