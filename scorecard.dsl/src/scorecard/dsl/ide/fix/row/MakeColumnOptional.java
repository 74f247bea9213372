package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Fallback;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.validation.IssueCodes;

/** Declares a column that is replaced where it is missing to be optional. */
public final class MakeColumnOptional implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NEVER_MISSING);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Fallback.class)
                .flatMap(fallback -> fallback.getValue() instanceof Reference reference
                                && reference.getTarget() instanceof Column column
                        ? Optional.of(column)
                        : Optional.empty())
                .filter(column -> column.getDerivation() == null)
                .map(column -> Change.of("Make `" + column.getName() + "` optional", Edit.after(column, "optional")))
                .stream()
                .toList();
    }
}
