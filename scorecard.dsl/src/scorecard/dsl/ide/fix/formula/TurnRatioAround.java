package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.typing.DeclaredUnit;
import scorecard.dsl.typing.FormulaUnit;
import scorecard.dsl.typing.FormulaUnits;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.validation.IssueCodes;

/** Turns a ratio around where the other way round it has the unit that is declared. */
public final class TurnRatioAround implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INCOMPATIBLE_UNITS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .filter(TurnRatioAround::fits)
                .map(kpi -> (Arithmetic) formula(kpi).orElseThrow())
                .map(ratio -> Change.of(
                        "Turn the ratio around",
                        Edit.replacing(ratio.getLeft(), inParentheses(ratio.getRight())),
                        Edit.replacing(ratio.getRight(), inParentheses(ratio.getLeft()))))
                .stream()
                .toList();
    }

    private static boolean fits(Kpi kpi) {
        if (!(formula(kpi).orElse(null) instanceof Arithmetic ratio)
                || ratio.getOperator() != ArithmeticOperator.DIVIDED_BY) {
            return false;
        }
        FormulaUnits units = new FormulaUnits(problem -> {}, new KpiUnits());
        Optional<FormulaUnit> above = units.of(ratio.getRight());
        Optional<FormulaUnit> below = units.of(ratio.getLeft());
        Optional<UnitClause> declared = KpiClauses.first(kpi, UnitClause.class);
        return above.isPresent()
                && below.isPresent()
                && FormulaUnits.quotient(above.get(), below.get())
                        .filter(unit -> declared.isEmpty()
                                || DeclaredUnit.conversion(declared.get(), unit).isPresent())
                        .isPresent();
    }

    private static Optional<Expression> formula(Kpi kpi) {
        return Clauses.first(kpi.getClauses(), FormulaClause.class).map(FormulaClause::getExpression);
    }

    private static String inParentheses(Expression expression) {
        String text = SourceText.of(expression);
        return expression instanceof Arithmetic ? "(" + text + ")" : text;
    }
}
