package scorecard.engine.score;

import java.util.Optional;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.Place;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Target;
import scorecard.engine.result.Reason;

/** Finds what a KPI is compared with in the period of a place. */
final class StandardsInForce {

    private final TargetOfPeriod targets;
    private final KpiValues values;

    StandardsInForce(TargetOfPeriod targets, KpiValues values) {
        this.targets = targets;
        this.values = values;
    }

    /**
     * The KPI with what is in force; a baseline that depends on the period has its value there.
     *
     * @param standing the KPI with the standards that hold at the place
     */
    KpiInPeriod.InForce of(Kpi standing, Kpi asDefined, Place place) {
        Kpi valid = standing.inForceOn(place.period().from());
        Kpi kpi = valid.baselineByPeriod()
                .map(given -> aim(given, asDefined, place))
                .map(aim -> valid.with(
                        aim.found().map(value -> new Baseline(value, "")),
                        Optional.empty(),
                        valid.target(),
                        valid.bands(),
                        valid.benchmark(),
                        valid.laterBenchmarks()))
                .orElse(valid);
        return new KpiInPeriod.InForce(
                kpi,
                kpi.target()
                        .map(given -> aim(given, asDefined, place))
                        .orElse(new TargetOfPeriod.Aim.Nowhere(Reason.NO_TARGET)),
                kpi.baseline().map(Baseline::value),
                kpi.benchmark().map(Benchmark::value));
    }

    private TargetOfPeriod.Aim aim(Target given, Kpi asDefined, Place place) {
        return targets.of(given, place.period(), from -> values.earlier(asDefined, place, from));
    }
}
