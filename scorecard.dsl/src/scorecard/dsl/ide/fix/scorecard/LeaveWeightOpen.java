package scorecard.dsl.ide.fix.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Goal;
import scorecard.dsl.scorecard.Measure;
import scorecard.dsl.scorecard.Perspective;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.WeightClause;
import scorecard.dsl.validation.IssueCodes;

/** Leaves a weight open. */
public final class LeaveWeightOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_WEIGHT, IssueCodes.WEIGHTS_DO_NOT_ADD_UP);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element()
                .flatMap(element -> switch (element) {
                    case WeightClause weight ->
                        Optional.of(Edit.replacing(
                                weight, ScorecardPackage.eINSTANCE.getWeightClause_Value(), Placeholder.VALUE));
                    case Perspective perspective -> Optional.of(Edit.beforeBlockOf(perspective, "weight ?%"));
                    case Goal goal -> Optional.of(Edit.beforeBlockOf(goal, "weight ?%"));
                    case Measure measure -> Optional.of(Edit.after(measure, "weight ?%"));
                    default -> Optional.empty();
                })
                .map(edit -> Change.of("Leave the weight open", edit))
                .stream()
                .toList();
    }
}
