package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.Colour;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Exchanges green and red. */
public final class ExchangeGreenAndRed implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.BANDS_ORDER);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .element(BandsClause.class)
                .map(bands -> new Change(
                        "Exchange green and red",
                        bands.getBands().stream()
                                .filter(band -> band.getColour() != Colour.AMBER)
                                .map(band -> Edit.replacing(
                                        band,
                                        ScorecardPackage.eINSTANCE.getBand_Colour(),
                                        band.getColour() == Colour.GREEN ? "red" : "green"))
                                .toList()))
                .stream()
                .toList();
    }
}
