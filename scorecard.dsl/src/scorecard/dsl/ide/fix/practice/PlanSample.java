package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.RowClause;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.scorecard.TextType;

/** Adds a sample by one of the columns that may name a member, the number of reviews left open. */
public final class PlanSample implements QuickFix {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("rubric-without-sample");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Rubric.class).stream()
                .flatMap(rubric -> members(rubric.getSource())
                        .limit(MOST)
                        .map(column -> "sample ? per " + WrittenName.of(column.getName()) + " per week")
                        .map(clause -> Change.of("Add `" + clause + "`", Edit.atEndOf(rubric, clause))))
                .toList();
    }

    private static Stream<Column> members(Source reviews) {
        List<Column> keys = Clauses.first(reviews.getClauses(), RowClause.class)
                .map(row -> List.copyOf(row.getKeys()))
                .orElse(List.of());
        return reviews.getColumns().stream()
                .filter(column -> column.getName() != null
                        && column.getType() instanceof TextType text
                        && text.getValues().isEmpty()
                        && !keys.contains(column));
    }
}
