package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.validation.IssueCodes;

/** Declares the calendar that periods and timestamps need; its zone is left open. */
public final class DeclareCalendar implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.NO_CALENDAR);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(Definition.class)
                .map(definition -> Change.of(
                        "Declare a calendar", Edit.before(definition, "calendar Business {\ntimezone \"…\"\n}\n\n")))
                .stream()
                .toList();
    }
}
