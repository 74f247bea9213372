package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimestampType;

/** Says when the rows of a survey count, by one of its columns or by one that is added. */
public final class SayWhenPeopleAnswered implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("satisfaction-without-trend");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Kpi.class)
                .flatMap(kpi -> KpiClauses.first(kpi, OverClause.class))
                .map(OverClause::getSource)
                .filter(source -> source != null && !source.eIsProxy())
                .map(SayWhenPeopleAnswered::changes)
                .orElse(List.of());
    }

    private static List<Change> changes(Source source) {
        List<Change> byColumn = source.getColumns().stream()
                .filter(column -> column.getType() instanceof DateType || column.getType() instanceof TimestampType)
                .filter(column ->
                        Clauses.first(column.getClauses(), OptionalClause.class).isEmpty())
                .map(column -> "time " + WrittenName.of(column.getName()))
                .map(clause -> Change.of("Add `" + clause + "`", Edit.atBeginningOf(source, clause)))
                .toList();
        return byColumn.isEmpty()
                ? List.of(Change.of(
                        "Add a column `answered_on date`",
                        Edit.atBeginningOf(source, "time answered_on"),
                        Edit.atEndOf(source, "answered_on date")))
                : byColumn;
    }
}
