package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.PercentTexts;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.ArithmeticOperator;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.validation.IssueCodes;

/** Writes a number beside a percent as a percent. */
public final class WriteNumberAsPercent implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.PERCENT_AND_NUMBER);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.exactly(Arithmetic.class).filter(sum -> sum.getOperator() != ArithmeticOperator.TIMES).stream()
                .flatMap(sum -> Stream.of(sum.getLeft(), sum.getRight()))
                .filter(Quantity.class::isInstance)
                .map(Quantity.class::cast)
                .flatMap(number -> PercentTexts.of(number).stream()
                        .map(text -> Change.of("Write `" + text + "`", Edit.replacing(number, text))))
                .toList();
    }
}
