package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Aggregate;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.PeriodClause;
import scorecard.dsl.scorecard.PeriodLength;
import scorecard.dsl.scorecard.Scorecard;

/** Brings attrition to a year: multiplies it by how often the scorecard's period fits into one. */
public final class BringToAYear implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("attrition-not-annualised");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Scorecard.class)
                .flatMap(scorecard -> new ShownKpis(scorecard)
                        .named(QuotedNames.of(finding).getFirst())
                        .flatMap(kpi -> Clauses.first(kpi.getClauses(), FormulaClause.class))
                        .map(formula -> change(formula, periodsOfYear(scorecard))))
                .stream()
                .toList();
    }

    private static Change change(FormulaClause formula, String periods) {
        Expression expression = formula.getExpression();
        String written = SourceText.of(expression);
        String yearly = periods + " * " + (expression instanceof Aggregate ? written : "(" + written + ")");
        return Change.of("Write `formula " + yearly + "`", Edit.replacing(expression, yearly));
    }

    private static String periodsOfYear(Scorecard scorecard) {
        return switch (Clauses.first(scorecard.getClauses(), PeriodClause.class)
                .map(PeriodClause::getLength)
                .orElse(PeriodLength.MONTH)) {
            case DAY -> "365";
            case WEEK -> "52";
            case MONTH -> "12";
            case QUARTER -> "4";
            case YEAR -> "1";
        };
    }
}
