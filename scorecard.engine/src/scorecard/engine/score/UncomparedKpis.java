package scorecard.engine.score;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.evaluate.Quantities;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Reason;

/**
 * Says of values that are compared with no standard what they are and how they moved. There are millions of them, of which none is
 * kept.
 */
final class UncomparedKpis {

    private final KpiValues values;
    private final KpisInPeriods kpisInPeriods;

    UncomparedKpis(KpiValues values, KpisInPeriods kpisInPeriods) {
        this.values = values;
        this.kpisInPeriods = kpisInPeriods;
    }

    /** The results of a KPI at places from one position until before another; mostly each is the one before in the next period. */
    List<KpiResult> of(NumberedKpi kpi, JudgedInOrder places, int from, int to) {
        Quantities quantities = values.of(kpi, places.places(), from, to);
        KpiResult[] results = new KpiResult[to - from];
        Quantity latest = null;
        JudgedPlace latestPlace = null;
        for (int position = 0; position < results.length; position++) {
            JudgedPlace place = places.at(from + position);
            KpiInPeriod inPeriod = kpisInPeriods.of(kpi, place);
            Quantity quantity = quantities.at(position);
            if (!place.isAfter(latestPlace)) {
                results[position] = result(kpi, inPeriod, place, quantity);
            } else if (quantities.isMeasured(position - 1)
                    && quantities.isMeasured(position)
                    && !inPeriod.firstOfFormula()) {
                Movement movement = inPeriod.obstacle().isEmpty()
                        ? Movement.of(kpi.kpi(), quantities, position - 1, position)
                        : Movement.UNKNOWN;
                Reason why = inPeriod.comparedWithNothing().orElseThrow();
                results[position] =
                        KpiResult.after(latest, inPeriod.unscored().of(movement, why), place.cut(), quantity);
            } else {
                results[position] = result(
                        kpi,
                        inPeriod,
                        place,
                        quantity,
                        inPeriod.firstOfFormula() ? Optional.empty() : Optional.of(latest));
            }
            latest = quantity;
            latestPlace = place;
        }
        return Arrays.asList(results);
    }

    /** The only result of a KPI at a place. */
    KpiResult of(NumberedKpi kpi, JudgedPlace place) {
        return result(kpi, kpisInPeriods.of(kpi, place), place, values.of(kpi, place.place()));
    }

    private KpiResult result(NumberedKpi kpi, KpiInPeriod inPeriod, JudgedPlace place, Quantity quantity) {
        return result(
                kpi,
                inPeriod,
                place,
                quantity,
                inPeriod.firstOfFormula() || !place.hasBefore() ? Optional.empty() : values.find(kpi, place.before()));
    }

    private static KpiResult result(
            NumberedKpi kpi, KpiInPeriod inPeriod, JudgedPlace place, Quantity quantity, Optional<Quantity> previous) {
        Movement movement =
                Movement.of(kpi.kpi(), inPeriod, quantity, inPeriod.obstacle().isEmpty(), previous);
        return new KpiResult(
                inPeriod.unscored().of(movement, why(inPeriod, quantity).orElseThrow()),
                place.cut(),
                quantity,
                previous);
    }

    /** What the value of a KPI means to the nodes above it. */
    KpiOutcome outcome(NumberedKpi kpi, JudgedPlace place) {
        return outcome(kpisInPeriods.of(kpi, place), values.of(kpi, place.place()));
    }

    /** The same at places from one position until before another, mostly without a look at values. */
    KpiOutcome[] outcomes(NumberedKpi kpi, JudgedInOrder places, int from, int to) {
        Quantities quantities = values.of(kpi, places.places(), from, to);
        KpiOutcome[] outcomes = new KpiOutcome[to - from];
        for (int position = from; position < to; position++) {
            KpiInPeriod inPeriod = kpisInPeriods.of(kpi, places.at(position));
            outcomes[position - from] = quantities.isMeasured(position - from)
                    ? KpiOutcome.none(inPeriod.comparedWithNothing().orElseThrow())
                    : outcome(inPeriod, quantities.at(position - from));
        }
        return outcomes;
    }

    private static KpiOutcome outcome(KpiInPeriod inPeriod, Quantity quantity) {
        return KpiOutcome.none(why(inPeriod, quantity).orElseThrow());
    }

    /** Why a value has no score; never empty. */
    private static Optional<Reason> why(KpiInPeriod inPeriod, Quantity quantity) {
        if (!quantity.isKnown()) {
            return quantity.reason();
        }
        return quantity.isAllocated() && inPeriod.obstacle().isEmpty()
                ? Optional.of(Reason.ALLOCATED)
                : inPeriod.comparedWithNothing();
    }
}
