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
import scorecard.dsl.scorecard.CoversClause;
import scorecard.dsl.scorecard.DateType;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TimeClause;
import scorecard.dsl.scorecard.TimestampType;
import scorecard.dsl.validation.IssueCodes;

/** Adds the `time` that `covers` needs, from a column that is a date or a timestamp. */
public final class SayWhenRowsCount implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_SPAN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(CoversClause.class)
                .map(covers -> EcoreUtil2.getContainerOfType(covers, Source.class))
                .filter(source ->
                        Clauses.first(source.getClauses(), TimeClause.class).isEmpty())
                .stream()
                .flatMap(source -> source.getColumns().stream()
                        .filter(SayWhenRowsCount::saysATime)
                        .map(column -> change(source, "time " + WrittenName.of(column.getName()))))
                .toList();
    }

    private static boolean saysATime(Column column) {
        return (column.getType() instanceof DateType || column.getType() instanceof TimestampType)
                && Clauses.first(column.getClauses(), OptionalClause.class).isEmpty();
    }

    private static Change change(Source source, String clause) {
        return Change.of("Add `" + clause + "`", Edit.atBeginningOf(source, clause));
    }
}
