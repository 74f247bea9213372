package scorecard.dsl.typing;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.model.Parentheses;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.Unit;

/**
 * A number beside a KPI that is shown in thousands, or per thousand: nobody can tell whether it means so many, or so many thousands.
 * Formulas reckon with single ones.
 */
final class AmountBesideOwnUnit {

    private final KpiUnits kpis;

    AmountBesideOwnUnit(KpiUnits kpis) {
        this.kpis = kpis;
    }

    /** What is wrong with a sum, difference or comparison, if anything. */
    Optional<TypeProblem> in(EObject whole, Expression left, Expression right) {
        return beside(whole, left, right).or(() -> beside(whole, right, left));
    }

    private Optional<TypeProblem> beside(EObject whole, Expression value, Expression amount) {
        Optional<QuantityValue> number = Parentheses.without(amount) instanceof Quantity quantity
                        && OwnUnits.word(quantity).isEmpty()
                ? QuantityValue.of(quantity).filter(written -> written.value().signum() != 0)
                : Optional.empty();
        return number.isEmpty()
                ? Optional.empty()
                : KpiUnits.itself(value)
                        .flatMap(kpi -> kpis.of(kpi)
                                .filter(unit -> isAmbiguous(kpi, unit, number.get()))
                                .map(unit -> new TypeProblem(
                                        whole,
                                        IssueCodes.INCOMPATIBLE_UNITS,
                                        "`" + SourceText.of(value) + "` is measured in `" + TypeNames.of(unit)
                                                + "`, and `"
                                                + SourceText.of(amount) + "` does not say whether it is, too; expected "
                                                + expected(unit, amount))));
    }

    private boolean isAmbiguous(Kpi kpi, Unit unit, QuantityValue number) {
        return switch (unit) {
            case Unit.Own own ->
                number instanceof QuantityValue.Plain
                        && isNumber(own.of())
                        && own.amount().compareTo(BigDecimal.ONE) != 0;
            case Unit.Rate rate -> kpis.isPerMultiple(kpi);
            default -> false;
        };
    }

    private static boolean isNumber(Unit unit) {
        return unit instanceof Unit.Own || unit instanceof Unit.Number;
    }

    private static String expected(Unit unit, Expression amount) {
        return unit instanceof Unit.Own own
                ? "for example `" + SourceText.of(amount) + " " + own.plural() + "`"
                : "another KPI per the same";
    }
}
