package scorecard.dsl.ide.fix.formula;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.OverClause;
import scorecard.dsl.scorecard.Selection;
import scorecard.dsl.validation.IssueCodes;

/** Looks at the rows that are open at the end of a period. */
public final class LookAtRowsOpenAtEnd implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NOT_AN_INTERVAL, IssueCodes.AVERAGE_OPEN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Kpi.class)
                .flatMap(kpi -> KpiClauses.first(kpi, OverClause.class))
                .map(OverClause::getSelection)
                .flatMap(LookAtRowsOpenAtEnd::edit)
                .map(edit -> Change.of("Look at the rows `open at end`", edit))
                .stream()
                .toList();
    }

    private static Optional<Edit> edit(Selection selection) {
        if (selection.getOpen() != null) {
            return selection.getOpen().isAverage()
                    ? Optional.of(Edit.replacing(selection.getOpen(), "open at end"))
                    : Optional.empty();
        }
        return selection.getUntil() != null && selection.getUntil() != selection.getFrom()
                ? Optional.of(Edit.after(selection, "open at end"))
                : Optional.empty();
    }
}
