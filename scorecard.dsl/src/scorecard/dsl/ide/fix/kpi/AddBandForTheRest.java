package scorecard.dsl.ide.fix.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.KpiClauses;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.DirectionClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.typing.BandIntervals.Covered;
import scorecard.dsl.validation.IssueCodes;

/** Adds a band for the values below all bands or above them, in the colour that the direction of the KPI asks for. */
public final class AddBandForTheRest implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.BANDS_GAP);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding.element(BandsClause.class)
                .filter(clause -> !clause.getBands().isEmpty())
                .flatMap(clause -> NeighbouringBands.ascending(clause).map(bands -> changes(clause, bands)))
                .orElse(List.of());
    }

    private static List<Change> changes(BandsClause clause, List<Covered> bands) {
        List<Change> changes = new ArrayList<>();
        if (bands.getFirst().interval().from().isPresent()) {
            changes.addAll(bands(clause, "below", false));
        }
        if (bands.getLast().interval().to().isPresent()) {
            changes.addAll(bands(clause, "above", true));
        }
        return changes;
    }

    private static List<Change> bands(BandsClause clause, String edge, boolean atHigherEnd) {
        Optional<DirectionClause> direction = KpiClauses.first((Kpi) clause.eContainer(), DirectionClause.class);
        String colour = direction.isPresent() && direction.get().isHigher() == atHigherEnd ? "green" : "red";
        String text = colour + " " + edge;
        return List.of(
                Change.of("Add `" + text + "`", Edit.after(clause.getBands().getLast(), text)));
    }
}
