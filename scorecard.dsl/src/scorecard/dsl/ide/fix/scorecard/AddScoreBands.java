package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.validation.IssueCodes;

/** Adds the bands of scores that say which total passes, left open. */
public final class AddScoreBands implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISSING_CLAUSE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Scorecard.class)
                .map(scorecard -> Change.of(
                        "Add `bands of scores`",
                        Edit.atBeginningOf(scorecard, "bands of scores { green from ? amber from ? }")))
                .stream()
                .toList();
    }
}
