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
import scorecard.dsl.scorecard.DecimalsClause;
import scorecard.dsl.scorecard.MoneyType;
import scorecard.dsl.scorecard.NumberType;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.typing.ColumnTypes;
import scorecard.dsl.validation.IssueCodes;

/** Takes as many decimals as are possible. */
public final class TakeMostDecimals implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_DECIMALS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element()
                .flatMap(element -> switch (element) {
                    case NumberType number ->
                        change(number, ScorecardPackage.eINSTANCE.getNumberType_Decimals(), ColumnTypes.MOST_DECIMALS);
                    case MoneyType money ->
                        change(money, ScorecardPackage.eINSTANCE.getMoneyType_Decimals(), ColumnTypes.MOST_DECIMALS);
                    case DecimalsClause clause ->
                        change(clause, ScorecardPackage.eINSTANCE.getDecimalsClause_Decimals(), 10);
                    default -> Optional.empty();
                })
                .stream()
                .toList();
    }

    private static Optional<Change> change(EObject element, EStructuralFeature decimals, int most) {
        return Optional.of(Change.of(
                "Take the most decimals, `" + most + "`", Edit.replacing(element, decimals, String.valueOf(most))));
    }
}
