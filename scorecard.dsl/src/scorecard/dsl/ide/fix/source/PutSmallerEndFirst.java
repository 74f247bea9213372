package scorecard.dsl.ide.fix.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.KpiClause;
import scorecard.dsl.scorecard.Range;
import scorecard.dsl.scorecard.RangeClause;
import scorecard.dsl.scorecard.WithinClause;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.validation.IssueCodes;

/** Puts the smaller end of a range first. */
public final class PutSmallerEndFirst implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_RANGE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return range(finding).or(() -> amounts(finding)).stream().toList();
    }

    private static Optional<Change> range(Finding finding) {
        return finding.element(Range.class)
                .filter(range -> isLess(range.getMost(), range.getLeast()))
                .map(range -> change(range, range.getMost() + " .. " + range.getLeast()));
    }

    private static boolean isLess(String one, String other) {
        Optional<BigDecimal> left = QuantityValue.number(one.replace(" ", ""));
        Optional<BigDecimal> right = QuantityValue.number(other.replace(" ", ""));
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) < 0;
    }

    private static Optional<Change> amounts(Finding finding) {
        return finding.element(KpiClause.class).flatMap(clause -> switch (clause) {
            case WithinClause within -> Optional.of(swap(within, within.getFrom(), within.getTo()));
            case RangeClause range -> Optional.of(swap(range, range.getLeast(), range.getMost()));
            default -> Optional.empty();
        });
    }

    private static Change swap(EObject clause, Amount first, Amount second) {
        return Change.of(
                "Put the smaller end first",
                Edit.replacing(first, SourceText.of(second)),
                Edit.replacing(second, SourceText.of(first)));
    }

    private static Change change(Range range, String text) {
        return Change.of("Write `" + text + "`", Edit.replacing(range, text));
    }
}
