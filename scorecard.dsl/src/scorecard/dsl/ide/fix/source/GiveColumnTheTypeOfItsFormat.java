package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.ColumnClause;
import scorecard.dsl.scorecard.FormatClause;
import scorecard.dsl.scorecard.WordsClause;
import scorecard.dsl.validation.IssueCodes;

/** Gives a column the type that its format, or its words for yes and no, are for. */
public final class GiveColumnTheTypeOfItsFormat implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISPLACED_FORMAT);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Column.class).stream()
                .flatMap(column -> types(finding).stream()
                        .map(type -> Change.of(
                                "Make `" + column.getName() + "` " + (type.equals("yes/no") ? type : "a " + type),
                                Edit.replacing(column.getType(), type))))
                .toList();
    }

    private static List<String> types(Finding finding) {
        return finding.element(ColumnClause.class)
                .map(clause -> switch (clause) {
                    case WordsClause words -> List.of("yes/no");
                    case FormatClause format ->
                        format.getPattern().matches(".*[Hhm].*") ? List.of("timestamp") : List.of("date");
                    default -> List.<String>of();
                })
                .orElse(List.of());
    }
}
