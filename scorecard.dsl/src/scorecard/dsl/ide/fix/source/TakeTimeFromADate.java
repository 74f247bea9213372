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
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.TimestampType;
import scorecard.dsl.validation.IssueCodes;

/** Takes the time of a row from a column that is a date or a timestamp and always there. */
public final class TakeTimeFromADate implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.TIME_COLUMN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(TimeClause.class).stream()
                .flatMap(time -> EcoreUtil2.getContainerOfType(time, Source.class).getColumns().stream()
                        .filter(column -> column != time.getColumn() && saysATime(column))
                        .map(column -> change(time, column)))
                .toList();
    }

    private static boolean saysATime(Column column) {
        return (column.getType() instanceof DateType || column.getType() instanceof TimestampType)
                && Clauses.first(column.getClauses(), OptionalClause.class).isEmpty();
    }

    private static Change change(TimeClause time, Column column) {
        String name = WrittenName.of(column.getName());
        return Change.of(
                "Take the time from `" + name + "`",
                Edit.replacing(time, ScorecardPackage.eINSTANCE.getTimeClause_Column(), name));
    }
}
