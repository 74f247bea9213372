package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.Placeholder;
import scorecard.dsl.scorecard.Band;
import scorecard.dsl.validation.IssueCodes;

/** Gives a band an edge where it has none to continue, left open. */
public final class LeaveEdgeOfBandOpen implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.BANDS_EMPTY);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Band.class)
                .filter(band -> band.getLower() == null && band.getUpper().getValue() == null
                        || band.getUpper() == null && band.getLower().getValue() == null)
                .map(band -> Change.of("Leave its edge open", Edit.after(band, Placeholder.VALUE)))
                .stream()
                .toList();
    }
}
