package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.HeaderClause;
import scorecard.dsl.validation.IssueCodes;

/** Makes a column read the second of two like headers, or the header of its own name. */
public final class ReadAnotherHeader implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.DUPLICATE_HEADER);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Column.class).stream()
                .flatMap(column -> Clauses.first(column.getClauses(), HeaderClause.class)
                        .map(header -> Stream.of(
                                second(header),
                                Change.of(
                                        "Read the header `" + column.getName() + "`",
                                        Edit.replacing(header, "header \"" + column.getName() + "\""))))
                        .orElseGet(() -> Stream.of(Change.of(
                                "Read the second header `" + column.getName() + "`",
                                Edit.after(column, "header \"" + column.getName() + "\" second")))))
                .toList();
    }

    private static Change second(HeaderClause header) {
        return Change.of("Read the second header of that name", Edit.after(header, "second"));
    }
}
