package scorecard.dsl.ide.fix.source;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.CoversClause;
import scorecard.dsl.typing.ClockText;
import scorecard.dsl.validation.IssueCodes;

/** Puts the earlier of the two days of a span first. */
public final class PutEarlierDayFirst implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.INVALID_SPAN);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(CoversClause.class)
                .filter(covers -> ClockText.date(covers.getFrom()).isPresent()
                        && ClockText.date(covers.getTo()).isPresent()
                        && covers.getTo().compareTo(covers.getFrom()) < 0)
                .map(covers -> change(covers, "covers from " + covers.getTo() + " to " + covers.getFrom()))
                .stream()
                .toList();
    }

    private static Change change(CoversClause covers, String clause) {
        return Change.of("Write `" + clause + "`", Edit.replacing(covers, clause));
    }
}
