package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.FormulaClause;
import scorecard.dsl.scorecard.MeanAggregate;
import scorecard.dsl.validation.IssueCodes;

/** Divides the sums instead of each row: {@code avg(a / b where c)} → {@code sum(a where c) / sum(b where c)}. */
public final class DivideSums implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MEAN_OF_ROW_RATIOS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(MeanAggregate.class)
                .filter(mean -> mean.getWeight() == null)
                .flatMap(DivideSums::change)
                .stream()
                .toList();
    }

    private static Optional<Change> change(MeanAggregate mean) {
        if (!(Parentheses.without(mean.getValue()) instanceof Arithmetic quotient)) {
            return Optional.empty();
        }
        String whole = SourceText.of(mean);
        String value = SourceText.of(mean.getValue());
        String rows = whole.substring(whole.indexOf(value) + value.length(), whole.length() - 1);
        String sums = "sum(" + text(quotient.getLeft()) + rows + ") / sum(" + text(quotient.getRight()) + rows + ")";
        String fitting = mean.eContainer() instanceof FormulaClause ? sums : "(" + sums + ")";
        return Optional.of(Change.of("Divide the sums: `" + sums + "`", Edit.replacing(mean, fitting)));
    }

    private static String text(Expression expression) {
        return SourceText.of(Parentheses.without(expression));
    }
}
