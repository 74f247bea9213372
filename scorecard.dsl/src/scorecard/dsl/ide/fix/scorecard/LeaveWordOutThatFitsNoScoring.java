package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.ScoringClause;
import scorecard.dsl.validation.IssueCodes;

/** Leaves `uncapped` or `key` out where the scoring knows none. */
public final class LeaveWordOutThatFitsNoScoring implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.CONTRADICTORY_CLAUSES);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element()
                .flatMap(element -> switch (element) {
                    case ScoringClause scoring
                    when scoring.isUncapped() ->
                        Optional.of(Change.of("Leave `uncapped` out", Edit.removing(scoring, "uncapped")));
                    case Measure measure
                    when measure.isKey() -> Optional.of(Change.of("Leave `key` out", Edit.removing(measure, "key")));
                    default -> Optional.empty();
                })
                .stream()
                .toList();
    }
}
