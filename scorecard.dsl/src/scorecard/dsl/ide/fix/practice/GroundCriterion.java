package scorecard.dsl.ide.fix.practice;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.Grades;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.CriterionScale;

/** Leaves open which goal a criterion serves, or what the ends of its scale look like. */
public final class GroundCriterion implements QuickFix {

    private static final String OPEN = " means \"…\"";

    @Override
    public Set<String> codes() {
        return Set.of("criterion-without-anchors", "criterion-without-goal");
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Criterion.class)
                .map(criterion -> finding.code().equals("criterion-without-goal")
                        ? Change.of("Add `supports \"…\"`", within(criterion, "supports \"…\""))
                        : Change.of("Say what its points look like", within(criterion, anchors(criterion))))
                .stream()
                .toList();
    }

    private static String anchors(Criterion criterion) {
        return Clauses.first(criterion.getClauses(), CriterionScale.class).isEmpty()
                ? "yes" + OPEN + "\nno" + OPEN
                : Grades.scale(criterion)
                        .map(scale -> scale.least().toPlainString() + OPEN + "\n"
                                + scale.most().toPlainString() + OPEN)
                        .orElse("yes" + OPEN);
    }

    private static Edit within(Criterion criterion, String text) {
        boolean hasBlock = !criterion.getAnchors().isEmpty()
                || !criterion.getSupports().isEmpty()
                || !criterion.getSuppressions().isEmpty();
        return hasBlock ? Edit.atEndOf(criterion, text) : Edit.after(criterion, "{\n" + text + "\n}");
    }
}
