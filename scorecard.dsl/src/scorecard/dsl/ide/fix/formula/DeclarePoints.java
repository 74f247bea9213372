package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.scorecard.UnitKind;
import scorecard.dsl.validation.IssueCodes;

/** Declares a percent taken times a hundred to be points. */
public final class DeclarePoints implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PERCENT_AND_NUMBER);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element()
                .filter(product -> product instanceof Arithmetic arithmetic
                        && arithmetic.getOperator() == ArithmeticOperator.TIMES)
                .map(product -> EcoreUtil2.getContainerOfType(product, Kpi.class))
                .flatMap(kpi -> Clauses.first(kpi.getClauses(), UnitClause.class))
                .filter(unit -> unit.getKind() == UnitKind.PERCENT
                        && EcoreUtil2.getAllContentsOfType(unit.eContainer(), Amount.class)
                                .isEmpty())
                .map(unit -> Change.of(
                        "Declare `unit points`",
                        Edit.replacing(unit, ScorecardPackage.eINSTANCE.getUnitClause_Kind(), "points")))
                .stream()
                .toList();
    }
}
