package scorecard.engine.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.NumberedKpi;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.plan.Kpi;
import scorecard.engine.result.KpiResult;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;

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

    /** The results of a KPI; mostly each place is the one before in the next period. */
    List<KpiResult> of(NumberedKpi kpi, List<JudgedPlace> places) {
        List<KpiResult> results = new ArrayList<>(places.size());
        Quantity latest = null;
        JudgedPlace latestPlace = null;
        for (JudgedPlace place : places) {
            KpiInPeriod inPeriod = kpisInPeriods.of(kpi, place);
            Optional<Quantity> previous = inPeriod.firstOfFormula() || !place.hasBefore()
                    ? Optional.empty()
                    : place.isAfter(latestPlace) ? Optional.of(latest) : values.find(kpi, place.before());
            latest = values.of(kpi, place.place());
            latestPlace = place;
            results.add(result(inPeriod, place, latest, previous));
        }
        return results;
    }

    private static KpiResult result(
            KpiInPeriod inPeriod, JudgedPlace place, Quantity quantity, Optional<Quantity> previous) {
        Kpi kpi = inPeriod.elsewhere().kpi();
        Movement movement =
                Movement.of(kpi, inPeriod, quantity, inPeriod.obstacle().isEmpty(), previous);
        return new KpiResult(
                kpi.name(),
                place.period(),
                place.cut(),
                inPeriod.complete(),
                quantity,
                kpi.unit(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Status.NONE,
                Optional.empty(),
                previous,
                movement.trend(),
                movement.better(),
                why(inPeriod, quantity));
    }

    /** What the value of a KPI means to the nodes above it, mostly without a look at it. */
    KpiOutcome outcome(NumberedKpi kpi, JudgedPlace place) {
        KpiInPeriod inPeriod = kpisInPeriods.of(kpi, place);
        Optional<Reason> why = values.isMeasured(kpi, place.place())
                ? inPeriod.comparedWithNothing()
                : why(inPeriod, values.of(kpi, place.place()));
        return KpiOutcome.none(why.orElseThrow());
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
