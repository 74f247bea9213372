package scorecard.dsl.ide.fix.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Comparison;
import scorecard.dsl.scorecard.TextLiteral;
import scorecard.dsl.typing.QuantityValue;
import scorecard.dsl.validation.IssueCodes;

/** Takes a number out of quotes where it is compared with a number. */
public final class TakeNumberOutOfQuotes implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INCOMPATIBLE_TYPES);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element().stream()
                .flatMap(element -> switch (element) {
                    case Comparison comparison -> Stream.of(comparison.getLeft(), comparison.getRight());
                    case TextLiteral member -> Stream.of(member);
                    default -> Stream.<EObject>of();
                })
                .filter(side -> side instanceof TextLiteral text
                        && QuantityValue.number(text.getText()).isPresent())
                .map(TextLiteral.class::cast)
                .map(text -> Change.of("Write `" + text.getText() + "`", Edit.replacing(text, text.getText())))
                .toList();
    }
}
