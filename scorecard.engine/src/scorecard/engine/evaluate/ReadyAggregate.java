package scorecard.engine.evaluate;

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
    private final Quantity ofNoRows;

    /** Places of one kind come together. */
    private KindOfCut wantedAt;

    private Parts whole;
    private PartsByPlace table;
    private PartsColumn column;

    ReadyAggregate(Aggregate aggregate) {
        this.aggregate = aggregate;
        this.value = new ValueOfAggregate(aggregate);
        this.ofNoRows = value.of(PartsOfNoRows.of(aggregate));
    }

    /**
     * A member or segment without rows has none, but not no knowledge, where its source covers the period.
     *
     * @throws IllegalArgumentException where the aggregate is not observed at such cuts
     */
    @Override
    public Quantity at(Place place, Optional<Period> before) {
        if (place.kind() != wantedAt) {
            whole = place.whole(aggregate);
            wantedAt = place.kind();
        }
        if (place.cut().isTotal() || whole instanceof Parts.NotCovered) {
            return value.of(whole);
        }
        Parts own = own(place.own());
        return own == null ? ofNoRows : value.of(own);
    }

    private Parts own(Map<Aggregate, Parts> observed) {
        if (!(observed instanceof PartsAtCut numbered)) {
            return observed.get(aggregate);
        }
        if (numbered.table() != table) {
            table = numbered.table();
            int number = table.aggregates().of(aggregate);
            column = number < 0 ? null : table.column(number);
        }
        return column == null ? null : column.at(numbered.place());
    }
}
