package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.BaselineClause;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.MomentLiteral;
import scorecard.dsl.scorecard.NegativeLiteral;
import scorecard.dsl.scorecard.QuantileAggregate;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.RedFlagClause;
import scorecard.dsl.scorecard.RejectClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.scorecard.TargetClause;
import scorecard.dsl.scorecard.TargetPoint;
import scorecard.dsl.scorecard.WorstClause;
import scorecard.dsl.typing.PeriodLabel;
import scorecard.dsl.validation.IssueCodes;

/** Leaves a value open that cannot be. */
public final class LeaveValueOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(
                IssueCodes.INVALID_LITERAL,
                IssueCodes.INEXACT_CONVERSION,
                IssueCodes.UNIT_AMOUNT,
                IssueCodes.INVALID_PERIOD,
                IssueCodes.INVALID_SHARE,
                IssueCodes.INVALID_RANK,
                IssueCodes.OUT_OF_RANGE,
                IssueCodes.WRONG_UNIT,
                IssueCodes.NO_DISTANCE,
                IssueCodes.NEVER_TRUE,
                IssueCodes.ALWAYS_TRUE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element().flatMap(LeaveValueOpen::edit).map(edit -> Change.of("Leave it open", edit)).stream()
                .toList();
    }

    private static Optional<Edit> edit(EObject element) {
        return switch (element) {
            case MomentLiteral moment -> Optional.of(Edit.replacing(moment, Placeholder.VALUE));
            case Quantity quantity -> Optional.of(Edit.replacing(quantity, Placeholder.VALUE));
            case NegativeLiteral negative -> Optional.of(Edit.replacing(negative, Placeholder.VALUE));
            case Comparison comparison
            when comparison.getRight() instanceof Quantity quantity ->
                Optional.of(Edit.replacing(quantity, Placeholder.VALUE));
            case Comparison comparison
            when comparison.getLeft() instanceof Quantity quantity ->
                Optional.of(Edit.replacing(quantity, Placeholder.VALUE));
            case Amount amount -> Optional.of(Edit.replacing(amount, Placeholder.VALUE));
            case RejectClause reject ->
                Optional.of(
                        Edit.replacing(reject, ScorecardPackage.eINSTANCE.getRejectClause_Most(), Placeholder.VALUE));
            case QuantileAggregate quantile ->
                Optional.of(Edit.replacing(
                        quantile, ScorecardPackage.eINSTANCE.getQuantileAggregate_Rank(), Placeholder.VALUE));
            case BaselineClause baseline ->
                period(baseline, ScorecardPackage.eINSTANCE.getBaselineClause_Period(), baseline.getPeriod());
            case TargetPoint point ->
                period(point, ScorecardPackage.eINSTANCE.getTargetPoint_Period(), point.getPeriod());
            case TargetClause target ->
                period(target, ScorecardPackage.eINSTANCE.getTargetClause_Period(), target.getPeriod())
                        .or(() -> Optional.ofNullable(target.getValue())
                                .map(value -> Edit.replacing(value, Placeholder.VALUE)));
            case RangeClause range -> Optional.of(Edit.replacing(range.getMost(), Placeholder.VALUE));
            case RedFlagClause clause -> Optional.of(Edit.replacing(clause.getGoal(), Placeholder.VALUE));
            case WorstClause worst -> Optional.of(Edit.replacing(worst.getValue(), Placeholder.VALUE));
            default -> Optional.empty();
        };
    }

    private static Optional<Edit> period(EObject clause, EStructuralFeature feature, String period) {
        return period == null || PeriodLabel.of(period).isPresent()
                ? Optional.empty()
                : Optional.of(Edit.replacing(clause, feature, Placeholder.VALUE));
    }
}
