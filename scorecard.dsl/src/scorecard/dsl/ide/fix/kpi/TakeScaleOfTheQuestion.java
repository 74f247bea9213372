package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Column;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.scorecard.ScaleClause;
import scorecard.dsl.typing.PossibleRange;
import scorecard.dsl.typing.RangeText;
import scorecard.dsl.typing.RowRanges;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.Unit;

/** Takes the scale of the column that a KPI looks at. */
public final class TakeScaleOfTheQuestion implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.SCALE_MISMATCH);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(ScaleClause.class)
                .flatMap(scale -> EcoreUtil2.getAllContentsOfType(scale.eContainer(), Reference.class).stream()
                        .map(Reference::getTarget)
                        .filter(Column.class::isInstance)
                        .map(column -> RowRanges.of((Column) column))
                        .filter(PossibleRange::isBounded)
                        .findFirst()
                        .map(range -> "scale " + RangeText.ends(range, new Unit.Number()))
                        .map(text -> Change.of("Write `" + text + "`", Edit.replacing(scale, text))))
                .stream()
                .toList();
    }
}
