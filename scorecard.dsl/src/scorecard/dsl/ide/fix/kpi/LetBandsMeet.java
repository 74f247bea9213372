package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.validation.IssueCodes;

/** Lets two neighbouring bands meet: one includes the edge, and none of its values lies between or in both. */
public final class LetBandsMeet implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.BANDS_GAP, IssueCodes.BANDS_OVERLAP);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(BandsClause.class).flatMap(NeighbouringBands::apart).stream()
                .flatMap(bands -> bands.changes().stream())
                .toList();
    }
}
