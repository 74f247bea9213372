package scorecard.dsl.ide.fix.scorecard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Quantity;
import scorecard.dsl.scorecard.ScoreBandsClause;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.validation.IssueCodes;

/** Writes the bands of scores in their one form, the higher of two scores as green; what is lacking is left open. */
public final class WriteScoreBands implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.SCORE_BANDS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(ScoreBandsClause.class).map(clause -> change(clause, scores(clause))).stream()
                .toList();
    }

    private static List<String> scores(ScoreBandsClause clause) {
        return EcoreUtil2.getAllContentsOfType(clause, Quantity.class).stream()
                .map(Quantity::getNumber)
                .filter(number -> QuantityValue.number(number)
                        .filter(score -> score.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .isPresent())
                .distinct()
                .sorted(Comparator.comparing((String number) -> new BigDecimal(number))
                        .reversed())
                .toList();
    }

    private static Change change(ScoreBandsClause clause, List<String> scores) {
        String green = scores.isEmpty() ? Placeholder.VALUE : scores.getFirst();
        String amber = scores.size() < 2 ? Placeholder.VALUE : scores.getLast();
        String text = "bands of scores { green from " + green + " amber from " + amber + " }";
        return Change.of("Write `" + text + "`", Edit.replacing(clause, text));
    }
}
