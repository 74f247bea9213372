package scorecard.dsl.ide.fix.decision;

import java.util.List;
import java.util.Set;
import scorecard.dsl.diagnostic.DiagnosticRegistry;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.SuppressClause;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/** Replaces the code of a finding that does not exist by the nearest one. */
public final class ReplaceByNearestCode implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.SUPPRESSION_UNKNOWN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(SuppressClause.class)
                .flatMap(suppress -> NearestName.of(
                                suppress.getCode(),
                                DiagnosticRegistry.ofProduct().codes())
                        .map(code -> Change.of(
                                "Replace by `" + code + "`",
                                Edit.replacing(suppress, ScorecardPackage.eINSTANCE.getSuppressClause_Code(), code))))
                .stream()
                .toList();
    }
}
