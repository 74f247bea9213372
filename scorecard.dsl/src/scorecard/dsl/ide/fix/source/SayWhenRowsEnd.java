package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.validation.IssueCodes;

/** Says when the rows of a source end: at a column that may be missing and is a date or timestamp like its time. */
public final class SayWhenRowsEnd implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_INTERVAL);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .flatMap(kpi -> KpiClauses.first(kpi, OverClause.class))
                .map(OverClause::getSource)
                .flatMap(source -> Clauses.first(source.getClauses(), TimeClause.class))
                .filter(time -> time.getUntil() == null)
                .stream()
                .flatMap(time -> EcoreUtil2.getContainerOfType(time, Source.class).getColumns().stream()
                        .filter(column -> column != time.getColumn()
                                && column.getType() != null
                                && column.getType().eClass()
                                        == time.getColumn().getType().eClass()
                                && Clauses.first(column.getClauses(), OptionalClause.class)
                                        .isPresent())
                        .map(column -> change(time, WrittenName.of(column.getName()))))
                .toList();
    }

    private static Change change(TimeClause time, String column) {
        return Change.of("Let rows end at `" + column + "`", Edit.after(time, "until " + column));
    }
}
