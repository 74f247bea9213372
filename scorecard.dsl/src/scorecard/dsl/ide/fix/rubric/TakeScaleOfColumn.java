package scorecard.dsl.ide.fix.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.model.GradingForms;
import scorecard.dsl.scorecard.Criterion;
import scorecard.dsl.scorecard.CriterionScale;
import scorecard.dsl.typing.PossibleRange;
import scorecard.dsl.typing.RowRanges;
import scorecard.dsl.validation.IssueCodes;

/** Gives a criterion the scale that the column of its points has. */
public final class TakeScaleOfColumn implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.CRITERION_SCALE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Criterion.class)
                .filter(criterion -> criterion.getAnchors().isEmpty())
                .flatMap(TakeScaleOfColumn::change)
                .stream()
                .toList();
    }

    private static Optional<Change> change(Criterion criterion) {
        return GradingForms.column(criterion)
                .map(RowRanges::of)
                .flatMap(TakeScaleOfColumn::scale)
                .flatMap(scale -> Clauses.first(criterion.getClauses(), CriterionScale.class)
                        .map(written -> Change.of("Take `" + scale + "`", Edit.replacing(written, scale))));
    }

    private static Optional<String> scale(PossibleRange range) {
        Optional<BigDecimal> least = range.least();
        Optional<BigDecimal> most = range.most();
        return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) < 0
                ? Optional.of("scale " + least.get().toPlainString() + " .. "
                        + most.get().toPlainString())
                : Optional.empty();
    }
}
