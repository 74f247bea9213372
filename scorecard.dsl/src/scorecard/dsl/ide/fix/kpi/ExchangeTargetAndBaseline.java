package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.validation.IssueCodes;

/** Exchanges the values of target and baseline. */
public final class ExchangeTargetAndBaseline implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.TARGET_AGAINST_DIRECTION);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(TargetClause.class)
                .filter(target -> target.getPoints().isEmpty() && target.eContainer() instanceof Kpi)
                .flatMap(target -> Clauses.first(((Kpi) target.eContainer()).getClauses(), BaselineClause.class)
                        .filter(baseline -> baseline.getValue() != null)
                        .map(baseline -> Change.of(
                                "Exchange target and baseline",
                                Edit.replacing(target.getValue(), SourceText.of(baseline.getValue())),
                                Edit.replacing(baseline.getValue(), SourceText.of(target.getValue())))))
                .stream()
                .toList();
    }
}
