package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.validation.IssueCodes;

/** Keeps one of two clauses that may stand once. */
public final class KeepOneOfTwoClauses implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.DUPLICATE_CLAUSE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element()
                .flatMap(second -> second.eContainer().eContents().stream()
                        .filter(other -> other.eClass() == second.eClass())
                        .findFirst()
                        .filter(first -> first != second)
                        .map(first -> List.of(
                                Change.of("Keep `" + SourceText.of(second) + "`", Edit.removing(first)),
                                Change.of("Keep `" + SourceText.of(first) + "`", Edit.removing(second)))))
                .orElse(List.of());
    }
}
