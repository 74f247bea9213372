package scorecard.dsl.ide.fix.name;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Reference;
import scorecard.dsl.validation.IssueCodes;

/** Writes a word in quotes that is given as the value of a KPI: {@code CallsOn(phone)} → {@code CallsOn("phone")}. */
public final class QuoteArgument implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.UNKNOWN_PARAMETER);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Reference.class)
                .map(reference -> Change.of(
                        "Write `\"" + finding.text() + "\"` in quotes",
                        Edit.replacing(reference, "\"" + finding.text() + "\"")))
                .stream()
                .toList();
    }
}
