package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Reference;

/** Counts those asked in every way, and shows each of them. */
public final class CountEveryChannel implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("satisfaction-by-email-alone");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .flatMap(kpi -> Clauses.first(kpi.getClauses(), OverClause.class))
                .flatMap(over -> channel(over.getCondition()).map(column -> change(over, column)))
                .stream()
                .toList();
    }

    /** The column of a condition that is nothing but the way of asking. */
    private static Optional<Column> channel(Expression condition) {
        Expression value = condition instanceof Comparison comparison
                ? comparison.getLeft()
                : condition instanceof Membership membership ? membership.getValue() : null;
        return value instanceof Reference reference && reference.getTarget() instanceof Column column
                ? Optional.of(column)
                : Optional.empty();
    }

    private static Change change(OverClause over, Column column) {
        String written = SourceText.of(over);
        String rows = written.substring(
                0, written.length() - SourceText.of(over.getCondition()).length());
        String everyone = rows.substring(0, rows.lastIndexOf("where")).strip();
        String clause = "also by " + WrittenName.of(column.getName());
        return Change.of(
                "Count everyone, `" + clause + "`",
                Edit.replacing(over, everyone),
                Edit.atEndOf(over.eContainer(), clause));
    }
}
