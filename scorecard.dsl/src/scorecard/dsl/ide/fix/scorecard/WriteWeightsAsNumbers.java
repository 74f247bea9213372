package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.WeightClause;
import scorecard.dsl.validation.IssueCodes;

/** Writes percents that do not add up as numbers, which are relative to each other. */
public final class WriteWeightsAsNumbers implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.WEIGHTS_DO_NOT_ADD_UP, IssueCodes.MIXED_WEIGHTS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(WeightClause.class)
                .map(weight -> new Change(
                        "Write the weights as numbers",
                        SiblingWeights.of(weight).stream()
                                .filter(WeightClause::isPercent)
                                .map(percent -> Edit.removing(percent, "%"))
                                .toList()))
                .stream()
                .toList();
    }
}
