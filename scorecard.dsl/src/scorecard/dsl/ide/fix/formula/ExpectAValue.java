package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Given;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.Test;
import scorecard.dsl.validation.IssueCodes;

/** Expects a value of a KPI that looks at the given rows, left open. */
public final class ExpectAValue implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.TEST_WITHOUT_EXPECTATION);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Test.class).stream()
                .flatMap(test -> kpis(test)
                        .limit(MOST)
                        .map(kpi -> "expect " + WrittenName.of(kpi.getName()) + " in ? = ?")
                        .map(text -> Change.of("Add `" + text + "`", Edit.atEndOf(test, text))))
                .toList();
    }

    private static Stream<Kpi> kpis(Test test) {
        Set<Source> given = Clauses.all(test.getClauses(), Given.class)
                .map(Given::getSource)
                .collect(Collectors.toSet());
        return EcoreUtil2.getAllContentsOfType(test.eContainer(), Kpi.class).stream()
                .filter(kpi -> kpi.getName() != null && kpi.getParameters().isEmpty())
                .filter(kpi -> KpiClauses.first(kpi, OverClause.class)
                        .filter(over -> given.contains(over.getSource()))
                        .isPresent());
    }
}
