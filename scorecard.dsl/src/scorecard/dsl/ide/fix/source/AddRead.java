package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.ReadClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.validation.IssueCodes;

/** Adds the file a source lacks: one of its name in the folder for data. */
public final class AddRead implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISSING_CLAUSE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Source.class)
                .filter(source ->
                        Clauses.first(source.getClauses(), ReadClause.class).isEmpty())
                .map(source -> change(source, "read csv \"data/" + source.getName() + ".csv\""))
                .stream()
                .toList();
    }

    private static Change change(Source source, String clause) {
        return Change.of("Add `" + clause + "`", Edit.atBeginningOf(source, clause));
    }
}
