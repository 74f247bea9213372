package scorecard.engine.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;

/** Counts the rows of the keys for which KPIs are as a condition says. */
final class CountOfRows {

    private final Observations observations;
    private final Places places;
    private final KeyedCuts keyed;
    private final BiFunction<Formula, Period, ReadyFormula> formulas;

    /** @param formulas a formula ready for a period */
    CountOfRows(Observations observations, Places places, BiFunction<Formula, Period, ReadyFormula> formulas) {
        this.observations = observations;
        this.places = places;
        this.keyed = new KeyedCuts(observations);
        this.formulas = formulas;
    }

    /** Each key is looked at as a whole; a key without rows is not counted, whatever its KPIs are. */
    Quantity of(Formula.CountByKpis count, Place place, Optional<Period> before) {
        Period period = place.period();
        Optional<Reason> obstacle = whole(count, place) instanceof Parts.NotCovered
                ? Optional.of(Reason.NOT_COVERED)
                : condition(places.at(period, Cut.total()), before).obstacle(count.condition());
        if (obstacle.isPresent()) {
            return Quantity.none(obstacle.get(), 0);
        }
        long yes = 0;
        long no = 0;
        for (Cut cut : keyed.of(place.cut(), period, count.key().name())) {
            long rows = observations.of(period, cut).get(count.rows()) instanceof Parts.Counted(long found) ? found : 0;
            Optional<Boolean> truth = rows == 0
                    ? Optional.empty()
                    : condition(places.at(period, KeyedCuts.onlyKey(cut)), before)
                            .of(count.condition());
            yes += truth.filter(known -> known).isPresent() ? rows : 0;
            no += truth.filter(known -> !known).isPresent() ? rows : 0;
        }
        return count.share() ? ValueOfAggregate.share(yes, no) : Quantity.of(yes, yes);
    }

    /**
     * What was observed of the rows in the period as a whole.
     *
     * @throws IllegalArgumentException where they are not observed at such cuts
     */
    private Parts whole(Formula.CountByKpis count, Place place) {
        Map<Aggregate, Parts> observed = observations.of(place.period(), Cut.total());
        Parts whole = observed.get(count.rows());
        if (whole == null || !place.kind().isWanted(count.rows())) {
            throw new IllegalArgumentException("not observed: " + count.rows() + " at " + place);
        }
        return whole;
    }

    private ConditionOnKpis condition(Place place, Optional<Period> before) {
        return new ConditionOnKpis(
                formula -> formulas.apply(formula, place.period()).at(place, before));
    }
}
