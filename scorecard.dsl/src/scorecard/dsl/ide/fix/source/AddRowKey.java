package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.IntegerType;
import scorecard.dsl.scorecard.OptionalClause;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;
import scorecard.dsl.validation.IssueCodes;

/** Adds the key a source lacks: a column that is always there, preferably one called an id. */
public final class AddRowKey implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISSING_CLAUSE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Source.class)
                .filter(source ->
                        Clauses.first(source.getClauses(), RowClause.class).isEmpty())
                .flatMap(source -> key(source).map(column -> change(source, column)))
                .stream()
                .toList();
    }

    private static Change change(Source source, Column column) {
        String clause = "row per " + WrittenName.of(column.getName());
        return Change.of("Add `" + clause + "`", Edit.atBeginningOf(source, clause));
    }

    private static Optional<Column> key(Source source) {
        List<Column> possible = source.getColumns().stream()
                .filter(column -> column.getName() != null
                        && (column.getType() instanceof TextType || column.getType() instanceof IntegerType)
                        && Clauses.first(column.getClauses(), OptionalClause.class)
                                .isEmpty())
                .toList();
        return possible.stream()
                .filter(column -> column.getName().matches("(?i)(.*_)?(id|key|number|no|code)"))
                .findFirst()
                .or(() -> possible.stream().findFirst());
    }
}
