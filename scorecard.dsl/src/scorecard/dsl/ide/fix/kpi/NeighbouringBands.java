package scorecard.dsl.ide.fix.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import scorecard.dsl.ide.fix.Change;
import scorecard.dsl.ide.fix.Edit;
import scorecard.dsl.model.SourceText;
import scorecard.dsl.scorecard.Amount;
import scorecard.dsl.scorecard.BandsClause;
import scorecard.dsl.scorecard.Kpi;
import scorecard.dsl.scorecard.LowerEdge;
import scorecard.dsl.scorecard.UpperEdge;
import scorecard.dsl.typing.AmountValues;
import scorecard.dsl.typing.BandIntervals;
import scorecard.dsl.typing.BandIntervals.Covered;
import scorecard.dsl.typing.KpiUnits;
import scorecard.engine.plan.Bands.Edge;

/**
 * Two bands next to each other that leave a gap or overlap.
 *
 * @param below the one with the lower values
 * @param above the one with the higher values
 */
record NeighbouringBands(Covered below, Covered above) {

    /** The bands of a clause in ascending order; empty where some of their edges have no value. */
    static Optional<List<Covered>> ascending(BandsClause clause) {
        Kpi kpi = (Kpi) clause.eContainer();
        return new KpiUnits()
                .of(kpi)
                .flatMap(unit -> BandIntervals.of(
                        clause.getBands(), amount -> AmountValues.unreported().of(amount, unit)))
                .map(BandIntervals::ascending);
    }

    /** The first two neighbours of which the lower does not end where the higher begins. */
    static Optional<NeighbouringBands> apart(BandsClause clause) {
        return ascending(clause).flatMap(bands -> {
            for (int index = 1; index < bands.size(); index++) {
                NeighbouringBands pair = new NeighbouringBands(bands.get(index - 1), bands.get(index));
                if (!pair.meet()) {
                    return Optional.of(pair);
                }
            }
            return Optional.empty();
        });
    }

    /** How the end of the lower compares with the beginning of the higher. */
    Optional<Integer> distance() {
        Optional<Edge> end = below.interval().to();
        Optional<Edge> start = above.interval().from();
        return end.isPresent() && start.isPresent()
                ? Optional.of(end.get().value().compareTo(start.get().value()))
                : Optional.empty();
    }

    private boolean meet() {
        return distance().filter(distance -> distance == 0).isPresent()
                && below.interval().to().orElseThrow().included()
                        != above.interval().from().orElseThrow().included();
    }

    /** The changes that let the two meet, where an edge is written that can be moved or turned. */
    List<Change> changes() {
        LowerEdge start = above.band().getLower();
        UpperEdge end = below.band().getUpper();
        List<Change> changes = new ArrayList<>();
        if (distance().filter(distance -> distance == 0).isPresent()) {
            if (start != null && start.getValue() != null) {
                changes.add(edge(start, start.isIncluded() ? "above" : "from", start.getValue()));
            }
            if (end != null && end.getValue() != null) {
                changes.add(edge(end, end.isIncluded() ? "below" : "up to", end.getValue()));
            }
        } else {
            if (start != null && start.getValue() != null && end != null && end.getValue() != null) {
                changes.add(edge(end, start.isIncluded() ? "below" : "up to", start.getValue()));
                changes.add(edge(start, end.isIncluded() ? "above" : "from", end.getValue()));
            } else if (start != null && start.getValue() != null && below.band().getLower() != null) {
                String text = (start.isIncluded() ? "below " : "up to ") + SourceText.of(start.getValue());
                changes.add(Change.of("Write `" + text + "`", Edit.after(below.band(), text)));
            }
        }
        return changes;
    }

    private static Change edge(EObject edge, String word, Amount amount) {
        String text = word + " " + SourceText.of(amount);
        return Change.of("Write `" + text + "`", Edit.replacing(edge, text));
    }
}
