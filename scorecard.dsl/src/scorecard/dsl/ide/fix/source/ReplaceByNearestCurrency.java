package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Currencies;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.UnitClause;
import scorecard.dsl.validation.IssueCodes;
import scorecard.dsl.validation.NearestName;

/** Replaces a currency that is not one by the nearest code. */
public final class ReplaceByNearestCurrency implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_CURRENCY);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element()
                .flatMap(element -> switch (element) {
                    case MoneyType money ->
                        change(money, ScorecardPackage.eINSTANCE.getMoneyType_Currency(), money.getCurrency());
                    case UnitClause unit ->
                        change(unit, ScorecardPackage.eINSTANCE.getUnitClause_Currency(), unit.getCurrency());
                    case Quantity quantity ->
                        change(
                                quantity,
                                ScorecardPackage.eINSTANCE.getQuantity_Measure(),
                                SourceText.of(quantity, ScorecardPackage.eINSTANCE.getQuantity_Measure()));
                    default -> Optional.empty();
                })
                .stream()
                .toList();
    }

    private static Optional<Change> change(EObject element, EStructuralFeature currency, String written) {
        return NearestName.of(written, Currencies.all())
                .map(code -> Change.of("Replace by `" + code + "`", Edit.replacing(element, currency, code)));
    }
}
