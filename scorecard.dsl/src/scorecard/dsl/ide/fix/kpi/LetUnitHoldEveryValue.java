package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.typing.DeclaredUnit;
import scorecard.dsl.typing.KpiRanges;
import scorecard.dsl.typing.PossibleRange;
import scorecard.dsl.typing.RangeText;
import scorecard.dsl.validation.IssueCodes;

/** Declares the range of values that the formula can give. */
public final class LetUnitHoldEveryValue implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNIT_RANGE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(UnitClause.class)
                .flatMap(unit -> Optional.of(new KpiRanges().of((Kpi) unit.eContainer()))
                        .filter(PossibleRange::isBounded)
                        .flatMap(range -> DeclaredUnit.of(unit).map(known -> RangeText.ends(range, known)))
                        .map(text -> Change.of("Write `" + text + "`", Edit.replacing(unit.getRange(), text))))
                .stream()
                .toList();
    }
}
