package scorecard.dsl.ide.fix.rubric;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.scoping.References;
import scorecard.dsl.scorecard.ReviewAlignment;
import scorecard.dsl.scorecard.Rubric;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.Source;
import scorecard.dsl.validation.IssueCodes;

/** Compares reviews with those that another column points to. */
public final class CompareWithTheReviewPointedTo implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.ALIGNED_WITH_NO_REVIEW);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.exactly(ReviewAlignment.class).stream()
                .filter(alignment -> alignment.getGraded() instanceof Rubric)
                .flatMap(alignment -> changes(alignment, ((Rubric) alignment.getGraded()).getSource()).stream())
                .toList();
    }

    private static List<Change> changes(ReviewAlignment alignment, Source reviews) {
        return reviews == null
                ? List.of()
                : reviews.getColumns().stream()
                        .filter(column -> References.pointsTo(column)
                                .filter(pointsTo -> pointsTo.getSource() == reviews)
                                .isPresent())
                        .map(column -> WrittenName.of(column.getName()))
                        .map(name -> Change.of(
                                "Compare with the review that `" + name + "` points to",
                                Edit.replacing(
                                        alignment, ScorecardPackage.eINSTANCE.getReviewAlignment_Original(), name)))
                        .toList();
    }
}
