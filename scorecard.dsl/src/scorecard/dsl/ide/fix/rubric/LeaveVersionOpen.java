package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.RubricVersion;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Leaves open since when a version of a rubric holds, where another one begins on that day. */
public final class LeaveVersionOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.REVIEW_VERSIONS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(RubricVersion.class)
                .filter(version -> finding.message().startsWith("two versions"))
                .map(version -> Change.of(
                        "Leave the day open",
                        Edit.replacing(version, ScorecardPackage.eINSTANCE.getGradingForm_Since(), Placeholder.VALUE)))
                .stream()
                .toList();
    }
}
