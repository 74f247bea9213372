package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.RubricScoringClause;
import scorecard.dsl.scorecard.Section;
import scorecard.dsl.validation.IssueCodes;

/** Leaves a clause out that the published arithmetic of a rubric does not know, or that arithmetic. */
public final class LeaveClauseOutThatProfileDoesNotKnow implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.REVIEW_PROFILE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element().stream()
                .flatMap(element -> Stream.concat(
                        clauses(element).stream()
                                .filter(clause ->
                                        finding.message().contains("knows no `" + SourceText.of(clause) + "`"))
                                .map(LeaveClauseOutThatProfileDoesNotKnow::leftOut),
                        Clauses.first(
                                        EcoreUtil2.getContainerOfType(element, Rubric.class)
                                                .getClauses(),
                                        RubricScoringClause.class)
                                .stream()
                                .map(LeaveClauseOutThatProfileDoesNotKnow::leftOut)))
                .toList();
    }

    private static Change leftOut(EObject clause) {
        return Change.of("Leave out `" + SourceText.of(clause) + "`", Edit.removing(clause));
    }

    private static List<? extends EObject> clauses(EObject element) {
        return switch (element) {
            case Criterion criterion -> criterion.getClauses();
            case Section section -> section.getClauses();
            default -> List.of();
        };
    }
}
