package scorecard.dsl.ide.fix.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.validation.IssueCodes;

/** Names a column once in the key of a row. */
public final class NameKeyColumnOnce implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.KEY_COLUMN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(RowClause.class)
                .filter(row -> row.getKeys().size() != new LinkedHashSet<>(row.getKeys()).size())
                .map(row -> change(row, new LinkedHashSet<>(row.getKeys())))
                .stream()
                .toList();
    }

    private static Change change(RowClause row, Set<Column> keys) {
        String word = row.getWord() == null ? "" : " as " + WrittenName.of(row.getWord());
        String clause = "row per "
                + keys.stream().map(column -> WrittenName.of(column.getName())).collect(Collectors.joining(", "))
                + word;
        return Change.of("Write `" + clause + "`", Edit.replacing(row, clause));
    }
}
