package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Arithmetic;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.Expression;
import scorecard.dsl.scorecard.Membership;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.typing.RowTypes;
import scorecard.dsl.validation.IssueCodes;
import scorecard.engine.type.ValueType;

/** Writes a plain number beside a duration or money with a unit: {@code wait > 5} → {@code wait > 5 seconds}. */
public final class NameUnitOfNumber implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INCOMPATIBLE_TYPES);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element().stream()
                .flatMap(element -> switch (element) {
                    case Comparison comparison -> both(comparison.getLeft(), comparison.getRight());
                    case Arithmetic sum -> both(sum.getLeft(), sum.getRight());
                    case Quantity member
                    when member.eContainer() instanceof Membership list -> beside(list.getValue(), member);
                    default -> Stream.<Change>of();
                })
                .toList();
    }

    private static Stream<Change> both(Expression left, Expression right) {
        return Stream.concat(beside(left, right), beside(right, left));
    }

    private static Stream<Change> beside(Expression value, Expression number) {
        Optional<ValueType> type = RowTypes.unreported().of(value);
        if (!(number instanceof Quantity quantity) || !isPlain(quantity) || type.isEmpty()) {
            return Stream.of();
        }
        Stream<String> units = switch (type.get()) {
            case ValueType.Duration duration -> Stream.of("seconds", "minutes", "hours");
            case ValueType.Money money -> Stream.of(money.currency());
            default -> Stream.of();
        };
        return units.map(unit -> quantity.getNumber() + " " + unit)
                .map(text -> Change.of("Write `" + text + "`", Edit.replacing(quantity, text)));
    }

    private static boolean isPlain(Quantity quantity) {
        return quantity.getNumber() != null
                && !quantity.isPercent()
                && quantity.getUnit() == null
                && quantity.getMeasure() == null;
    }
}
