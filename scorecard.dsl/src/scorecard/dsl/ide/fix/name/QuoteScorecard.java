package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.SupportsClause;
import scorecard.dsl.validation.IssueCodes;

/** Writes a strategy that no file holds in quotes. */
public final class QuoteScorecard implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_SCORECARD);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(SupportsClause.class)
                .filter(supports -> supports.getGoal() == null)
                .map(supports -> Change.of(
                        "Write `\"" + finding.text() + "\"` in quotes",
                        Edit.replacing(supports, "supports \"" + finding.text() + "\"")))
                .stream()
                .toList();
    }
}
