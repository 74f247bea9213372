package scorecard.dsl.ide.fix.kpi;

import java.util.List;
import java.util.Set;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.ide.fix.Finding;
import scorecard.dsl.ide.fix.QuickFix;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.Band;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.ScorecardPackage;
import scorecard.dsl.validation.IssueCodes;

/** Puts the smaller edge of a band first, so that it meets the bands which end or begin there. */
public final class PutEdgesOfBandInOrder implements QuickFix {

    @Override
    public Set<String> codes() {
        return Set.of(IssueCodes.BANDS_EMPTY);
    }

    @Override
    public List<Change> changes(Finding finding) {
        return finding
                .exactly(Band.class)
                .filter(band -> band.getLower() != null
                        && band.getUpper() != null
                        && band.getLower().getValue() != null
                        && band.getUpper().getValue() != null)
                .map(PutEdgesOfBandInOrder::exchanged)
                .stream()
                .toList();
    }

    private static Change exchanged(Band band) {
        String from = SourceText.of(band.getUpper().getValue());
        String to = SourceText.of(band.getLower().getValue());
        List<Band> others = ((BandsClause) band.eContainer())
                .getBands().stream().filter(other -> other != band).toList();
        boolean endsThere = others.stream()
                .map(Band::getUpper)
                .anyMatch(upper -> upper != null && upper.isIncluded() && from.equals(text(upper.getValue())));
        boolean beginsThere = others.stream()
                .map(Band::getLower)
                .anyMatch(lower -> lower != null && lower.isIncluded() && to.equals(text(lower.getValue())));
        String text = (endsThere ? "above " : "from ") + from + (beginsThere ? " below " : " up to ") + to;
        return Change.of(
                "Write `" + text + "`",
                Edit.replacing(band.getLower(), text),
                Edit.removing(band, ScorecardPackage.eINSTANCE.getBand_Upper(), 0));
    }

    private static String text(Amount amount) {
        return amount == null ? "" : SourceText.of(amount);
    }
}
