package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Clauses;
import scorecard.dsl.scorecard.Calendar;
import scorecard.dsl.scorecard.TimezoneClause;
import scorecard.dsl.validation.IssueCodes;

/** Adds the zone a calendar lacks, left open. */
public final class AddTimezone implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.MISSING_CLAUSE);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Calendar.class)
                .filter(calendar -> Clauses.first(calendar.getClauses(), TimezoneClause.class)
                        .isEmpty())
                .map(calendar -> Change.of("Add `timezone`", Edit.atBeginningOf(calendar, "timezone \"…\"")))
                .stream()
                .toList();
    }
}
