package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.validation.IssueCodes;

/** Keeps one of the direction and the range that is best. */
public final class KeepDirectionOrRange implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.CONTRADICTORY_CLAUSES);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.exactly(WithinClause.class)
                .flatMap(within -> Clauses.first(((Kpi) within.eContainer()).getClauses(), DirectionClause.class)
                        .map(direction -> List.of(
                                Change.of("Keep `" + SourceText.of(within) + "`", Edit.removing(direction)),
                                Change.of("Keep `" + SourceText.of(direction) + "`", Edit.removing(within)))))
                .orElse(List.of());
    }
}
