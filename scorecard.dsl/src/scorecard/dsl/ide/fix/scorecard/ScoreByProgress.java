package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.ScoringClause;
import scorecard.dsl.scorecard.ScoringMethod;
import scorecard.dsl.validation.IssueCodes;

/** Scores by the progress from baseline to target. */
public final class ScoreByProgress implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NOT_SCORABLE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Scorecard.class)
                .flatMap(scorecard -> Clauses.first(scorecard.getClauses(), ScoringClause.class))
                .filter(scoring -> scoring.getMethod() != ScoringMethod.PROGRESS && scoring.getFormula() == null)
                .map(scoring -> Change.of(
                        "Score by progress",
                        Edit.replacing(scoring, ScorecardPackage.eINSTANCE.getScoringClause_Method(), "progress")))
                .stream()
                .toList();
    }
}
