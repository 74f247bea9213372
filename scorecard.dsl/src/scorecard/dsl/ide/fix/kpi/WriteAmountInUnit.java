package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.PercentTexts;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.typing.KpiUnits;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.Unit;

/** Writes an amount in the unit of its KPI, in every way it may have been meant. */
public final class WriteAmountInUnit implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.WRONG_UNIT);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.exactly(Amount.class).stream()
                .flatMap(amount -> new KpiUnits()
                        .of(EcoreUtil2.getContainerOfType(amount, Kpi.class)).stream()
                                .flatMap(unit -> texts(amount, unit))
                                .map(text -> (amount.isNegative() ? "-" : "") + text)
                                .map(text -> Change.of("Write `" + text + "`", Edit.replacing(amount, text))))
                .toList();
    }

    private static Stream<String> texts(Amount amount, Unit unit) {
        Quantity quantity = amount.getQuantity();
        String number = quantity.getNumber();
        if (number == null || quantity.getUnit() != null || quantity.getMeasure() != null) {
            return Stream.of();
        }
        return switch (unit) {
            case Unit.Percent percent -> PercentTexts.of(quantity).stream();
            case Unit.Duration duration ->
                quantity.isPercent()
                        ? Stream.of()
                        : Stream.of(number + " seconds", number + " minutes", number + " hours");
            case Unit.Points points -> Stream.of(number);
            case Unit.Number plain -> Stream.of(fraction(quantity), number);
            case Unit.Count count -> Stream.of();
            case Unit.Money money -> Stream.of();
            case Unit.Own own -> quantity.isPercent() ? Stream.of() : Stream.of(number + " " + own.plural());
            case Unit.Rate rate -> texts(amount, rate.of());
        };
    }

    private static String fraction(Quantity percent) {
        return QuantityValue.number(percent.getNumber())
                .map(value -> value.movePointLeft(2).stripTrailingZeros().toPlainString())
                .orElse(Placeholder.VALUE);
    }
}
