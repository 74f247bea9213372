package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Conjunction;
import scorecard.dsl.scorecard.Disjunction;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.MissingTest;
import scorecard.dsl.scorecard.Negation;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.validation.IssueCodes;

/** Counts the rows that fulfil a condition, or takes their share. */
public final class CountRowsThatFulfil implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.ROW_OPERATION_IN_FORMULA);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element().stream()
                .filter(element -> element instanceof Comparison
                        || element instanceof Membership
                        || element instanceof MissingTest
                        || element instanceof Negation
                        || element instanceof Conjunction
                        || element instanceof Disjunction)
                .filter(CountRowsThatFulfil::looksAtRows)
                .flatMap(condition -> Stream.of("share", "count")
                        .map(function -> function + "(where " + SourceText.of(condition) + ")")
                        .map(text -> Change.of("Write `" + text + "`", Edit.replacing(condition, text))))
                .toList();
    }

    /** Whether every name in a condition is a column of the rows that its KPI looks at. */
    private static boolean looksAtRows(EObject condition) {
        Set<String> columns = KpiClauses.first(EcoreUtil2.getContainerOfType(condition, Kpi.class), OverClause.class)
                .map(over -> over.getSource().getColumns().stream()
                        .map(Column::getName)
                        .filter(name -> name != null)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return EcoreUtil2.getAllContentsOfType(condition, Reference.class).stream()
                .allMatch(reference -> columns.contains(SourceText.of(reference)));
    }
}
