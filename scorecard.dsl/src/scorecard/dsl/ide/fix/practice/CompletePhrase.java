package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.BenchmarkClause;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Link;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.TargetClause;

/** Completes what breaks off: a target without a date, a link without a reason; what is not known is left open. */
public final class CompletePhrase implements QuickFix {

    private static final ScorecardPackage MODEL = ScorecardPackage.eINSTANCE;

    private static final String TEXT = "\"…\"";

    /**
     * What mends a finding.
     *
     * @param element what breaks off
     * @param after its parts behind which it goes on: behind the first of them that is there
     * @param texts each of them would do, the likeliest first
     */
    private record Rest(Class<? extends EObject> element, List<EStructuralFeature> after, List<String> texts) {}

    private static final Map<String, Rest> BY_CODE = Map.of(
            "target-without-date",
            rest(TargetClause.class, MODEL.getTargetClause_Value(), "by ?"),
            "benchmark-without-origin",
            rest(BenchmarkClause.class, MODEL.getBenchmarkClause_Value(), TEXT),
            "benchmark-without-date",
            rest(BenchmarkClause.class, MODEL.getBenchmarkClause_Origin(), "in ?"),
            "link-without-reason",
            rest(Link.class, MODEL.getLink_To(), "because " + TEXT),
            "goal-without-words",
            rest(Goal.class, MODEL.getNamed_Name(), TEXT),
            "perspective-unmapped",
            new Rest(
                    Perspective.class,
                    List.of(MODEL.getPerspective_Title(), MODEL.getNamed_Name()),
                    List.of("as financial", "as customer", "as internal", "as learning")));

    @Override
    public Set<String> codes() {
        return BY_CODE.keySet();
    }

    @Override
    public List<Change> changes(Finding finding) {
        Rest rest = BY_CODE.get(finding.code());
        return finding.element(rest.element()).stream()
                .flatMap(element -> rest.after().stream()
                        .filter(part -> !NodeModelUtils.findNodesForFeature(element, part)
                                .isEmpty())
                        .limit(1)
                        .flatMap(part -> rest.texts().stream()
                                .map(text -> Change.of("Add `" + text + "`", Edit.after(element, part, text)))))
                .toList();
    }

    private static Rest rest(Class<? extends EObject> element, EStructuralFeature after, String text) {
        return new Rest(element, List.of(after), List.of(text));
    }
}
