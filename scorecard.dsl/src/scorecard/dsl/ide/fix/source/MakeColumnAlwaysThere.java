package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.validation.IssueCodes;

/** Makes a column that must always be there no longer optional. */
public final class MakeColumnAlwaysThere implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.KEY_COLUMN, IssueCodes.TIME_COLUMN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return column(finding)
                .flatMap(column -> Clauses.first(column.getClauses(), OptionalClause.class)
                        .map(optional -> Change.of(
                                "Make `" + column.getName() + "` a column that is always there",
                                Edit.removing(optional))))
                .stream()
                .toList();
    }

    private static Optional<Column> column(Finding finding) {
        return finding.element(Source.class)
                .flatMap(source -> source.getColumns().stream()
                        .filter(column -> finding.text().replace("^", "").equals(column.getName()))
                        .findFirst());
    }
}
