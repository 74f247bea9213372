package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.CoversClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.validation.IssueCodes;

/** Leaves a day open that is not in the calendar. */
public final class LeaveUnknownDayOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_SPAN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(CoversClause.class)
                .filter(covers -> !day(covers.getFrom()).equals(covers.getFrom())
                        || !day(covers.getTo()).equals(covers.getTo()))
                .map(covers -> change(covers, "covers from " + day(covers.getFrom()) + " to " + day(covers.getTo())))
                .stream()
                .toList();
    }

    private static String day(String written) {
        return ClockText.date(written).isPresent() ? written : Placeholder.VALUE;
    }

    private static Change change(CoversClause covers, String clause) {
        return Change.of("Leave the day open: `" + clause + "`", Edit.replacing(covers, clause));
    }
}
