package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scorecard.BonusClause;
import scorecard.dsl.scorecard.GradingForm;
import scorecard.dsl.validation.IssueCodes;

/** Lets a criterion count that is a bonus where nothing else is possible. */
public final class LetACriterionCount implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_CRITERION);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(GradingForm.class).map(GradingForms::criteria).orElse(List.of()).stream()
                .flatMap(criterion -> Clauses.first(criterion.getClauses(), BonusClause.class).stream()
                        .map(bonus ->
                                Change.of("Let `" + criterion.getName() + "` count as possible", Edit.removing(bonus))))
                .toList();
    }
}
