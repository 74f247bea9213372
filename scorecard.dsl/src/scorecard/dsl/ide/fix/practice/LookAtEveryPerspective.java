package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.Review;
import scorecard.dsl.scorecard.Scorecard;
import scorecard.dsl.scorecard.ScorecardPackage;

/** Looks in a review at a KPI of every perspective, or says that it is partial on purpose. */
public final class LookAtEveryPerspective implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of("review-partial");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Review.class).stream()
                .flatMap(review -> Stream.of(complete(review), partial(review)))
                .toList();
    }

    private static Change complete(Review review) {
        String lacking = ((Scorecard) review.eContainer())
                .getPerspectives().stream()
                        .map(LookAtEveryPerspective::measures)
                        .filter(measures -> !measures.isEmpty()
                                && measures.stream()
                                        .noneMatch(measure -> review.getKpis().contains(measure.getKpi())))
                        .map(measures ->
                                SourceText.of(measures.getFirst(), ScorecardPackage.eINSTANCE.getMeasure_Kpi()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Change.of(
                "Add " + lacking, Edit.after(review, ScorecardPackage.eINSTANCE.getReview_Kpis(), ", " + lacking));
    }

    private static List<Measure> measures(Perspective perspective) {
        return perspective.getGoals().stream()
                .flatMap(goal -> goal.getMeasures().stream())
                .toList();
    }

    private static Change partial(Review review) {
        EStructuralFeature before = review.getAudience().isEmpty()
                ? ScorecardPackage.eINSTANCE.getReview_Cadence()
                : ScorecardPackage.eINSTANCE.getReview_Audience();
        return Change.of("Add `partial`", Edit.after(review, before, "partial"));
    }
}
