package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.typing.NothingText;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.validation.IssueCodes;

/** Counts a missing part of a sum as nothing. */
public final class CountMissingAsNothing implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISSING_MAKES_MISSING);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Expression.class)
                .flatMap(operand -> RowTypes.unreported()
                        .of(operand)
                        .flatMap(NothingText::of)
                        .map(nothing -> change(operand, "(" + SourceText.of(operand) + " or else " + nothing + ")")))
                .stream()
                .toList();
    }

    private static Change change(Expression operand, String text) {
        return Change.of("Write `" + text + "`", Edit.replacing(operand, text));
    }
}
