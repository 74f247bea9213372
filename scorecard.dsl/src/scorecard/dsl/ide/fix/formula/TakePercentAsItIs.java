package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.validation.IssueCodes;

/** Takes a percent as it is, not times a hundred. */
public final class TakePercentAsItIs implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PERCENT_AND_NUMBER);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Arithmetic.class)
                .filter(product -> product.getOperator() == ArithmeticOperator.TIMES)
                .map(product -> product.getLeft() instanceof Quantity ? product.getRight() : product.getLeft())
                .map(rest -> Change.of("Leave `100 *` out", Edit.replacing(rest.eContainer(), SourceText.of(rest))))
                .stream()
                .toList();
    }
}
