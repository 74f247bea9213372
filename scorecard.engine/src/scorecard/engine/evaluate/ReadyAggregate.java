package scorecard.engine.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scorecard.engine.observe.Parts;
import scorecard.engine.observe.PartsAtCut;
import scorecard.engine.observe.PartsByPlace;
import scorecard.engine.observe.PartsColumn;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.time.Period;

/** Takes the value of one aggregate at the places of one period. */
final class ReadyAggregate implements ReadyFormula {

    private final Aggregate aggregate;
    private final ValueOfAggregate value;

    /** What was observed in the period as a whole; null where nothing was. */
    private final Parts whole;

    private final Quantity ofWhole;
    private final boolean covered;
    private final Quantity ofNoRows;

    /** Where the parts at cuts are found, if they are in columns; else null. */
    private final PartsByPlace table;

    private final PartsColumn column;

    /** Where it is known to be observed; places of one kind come together. */
    private KindOfCut wantedAt;

    /** @param observed in the period as a whole */
    ReadyAggregate(Aggregate aggregate, Map<Aggregate, Parts> observed) {
        this.aggregate = aggregate;
        this.value = new ValueOfAggregate(aggregate);
        this.whole = observed.get(aggregate);
        this.ofWhole = whole == null ? null : value.of(whole);
        this.covered = !(whole instanceof Parts.NotCovered);
        this.ofNoRows = value.of(PartsOfNoRows.of(aggregate));
        this.table = whole != null && observed instanceof PartsAtCut numbered ? numbered.table() : null;
        this.column = table == null ? null : table.column(table.aggregates().of(aggregate));
    }

    /**
     * A member or segment without rows has none, but not no knowledge, where its source covers the period.
     *
     * @throws IllegalArgumentException where the aggregate is not observed at such cuts
     */
    @Override
    public Quantity at(Place place, Optional<Period> before) {
        check(place);
        if (place.isTotal() || !covered) {
            return ofWhole;
        }
        Parts own = place.table() == table && table != null
                ? column.at(place.cell())
                : place.own().get(aggregate);
        return own == null ? ofNoRows : value.of(own);
    }

    @Override
    public int addSteps(int depth, List<FormulaStep> all) {
        all.add((places, byDepth) -> put(places, byDepth[depth]));
        return depth;
    }

    private void put(PlacesTogether places, Quantities into) {
        check(places.any());
        boolean inColumn = !places.any().isTotal() && covered && places.table() == table && table != null;
        PartsColumn.Reading reading = value.into(into, ofNoRows);
        for (int number = places.first(); number < places.end(); number++) {
            int cell = places.cell(number);
            if (inColumn && cell != Place.NOWHERE) {
                column.read(cell, places.result(number), reading);
            } else {
                into.put(places.result(number), at(places.place(number), Optional.empty()));
            }
        }
    }

    private void check(Place place) {
        if (place.kind() != wantedAt) {
            if (whole == null || !place.kind().isWanted(aggregate)) {
                throw new IllegalArgumentException("not observed: " + aggregate + " at " + place);
            }
            wantedAt = place.kind();
        }
    }
}
