package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.validation.IssueCodes;

/** Declares that a column can have a text. */
public final class DeclareValue implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.IMPOSSIBLE_VALUE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return ImpossibleText.of(finding)
                .flatMap(impossible -> impossible
                        .column()
                        .map(column -> Change.of(
                                "Let `" + column.getName() + "` be `"
                                        + impossible.literal().getText() + "`",
                                Edit.after(
                                        column.getType(),
                                        ", \"" + impossible.literal().getText().replace("\"", "\\\"") + "\""))))
                .stream()
                .toList();
    }
}
