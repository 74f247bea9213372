package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.validation.IssueCodes;

/** Adds the formula a KPI lacks, left open. */
public final class AddOpenFormula implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISSING_CLAUSE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class).map(kpi -> Change.of("Add `formula ?`", formula(kpi))).stream()
                .toList();
    }

    private static Edit formula(Kpi kpi) {
        return Clauses.first(kpi.getClauses(), OverClause.class)
                .map(over -> Edit.below(over, "formula ?"))
                .orElseGet(() -> Edit.atBeginningOf(kpi, "formula ?"));
    }
}
