package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.SampleClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Leaves open how many reviews a sample has, where what is written is no number of reviews. */
public final class LeaveSampleOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.REVIEW_SAMPLE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(SampleClause.class)
                .filter(sample -> finding.message().contains("no number of reviews"))
                .map(sample -> Change.of(
                        "Leave the number of reviews open",
                        Edit.replacing(
                                sample, ScorecardPackage.eINSTANCE.getSampleClause_Reviews(), Placeholder.VALUE)))
                .stream()
                .toList();
    }
}
