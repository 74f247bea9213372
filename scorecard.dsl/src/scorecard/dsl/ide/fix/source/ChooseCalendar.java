package scorecard.dsl.ide.fix.source;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.ide.fix.WrittenName;
import scorecard.dsl.model.Calendars;
import scorecard.dsl.scorecard.Definition;
import scorecard.dsl.validation.IssueCodes;

/** Says which of several calendars is meant. */
public final class ChooseCalendar implements QuickFix {

    private final Calendars calendars;

    @Inject
    ChooseCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.SEVERAL_CALENDARS);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(Definition.class).stream()
                .flatMap(definition -> calendars.candidates(definition).stream()
                        .map(calendar -> change(definition, calendar.getName().toString())))
                .toList();
    }

    private static Change change(Definition definition, String calendar) {
        String clause = "calendar " + WrittenName.of(calendar);
        return Change.of("Add `" + clause + "`", Edit.atBeginningOf(definition, clause));
    }
}
