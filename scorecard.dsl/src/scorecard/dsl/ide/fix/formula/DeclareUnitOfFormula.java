package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.typing.FormulaUnits;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.TypeNames;
import scorecard.dsl.validation.IssueCodes;

/** Declares the unit that the formula has. */
public final class DeclareUnitOfFormula implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INCOMPATIBLE_UNITS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(UnitClause.class)
                .flatMap(unit -> KpiClauses.first((Kpi) unit.eContainer(), FormulaClause.class)
                        .flatMap(formula -> new FormulaUnits(problem -> {}, new KpiUnits()).of(formula.getExpression()))
                        .map(inferred -> "unit " + TypeNames.of(inferred.undeclared()))
                        .map(text -> Change.of("Declare `" + text + "`", Edit.replacing(unit, text))))
                .stream()
                .toList();
    }
}
