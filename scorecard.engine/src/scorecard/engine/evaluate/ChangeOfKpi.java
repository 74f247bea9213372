package scorecard.engine.evaluate;

import java.util.Optional;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.When;
import scorecard.engine.result.Reason;

/**
 * Computes how much a KPI has changed since an earlier period: the difference, or the difference as a share of the earlier
 * value's size, so that it is positive where the value has grown, also from below zero.
 */
final class ChangeOfKpi {

    private final OtherKpis kpis;

    ChangeOfKpi(OtherKpis kpis) {
        this.kpis = kpis;
    }

    Quantity of(Formula.Change change) {
        When.Earlier when = new When.Earlier(change.since());
        Quantity now = kpis.now(change.kpi());
        Quantity before = kpis.at(change.kpi(), when);
        long n = Math.min(now.n(), before.n());
        Optional<Reason> missing = now.exact().isEmpty()
                ? now.reason()
                : before.exact().isEmpty() ? before.reason() : kpis.obstacleToComparing(when);
        if (missing.isPresent()) {
            return Quantity.none(missing.get(), n);
        }
        Ratio earlier = before.exact().orElseThrow();
        Ratio difference = now.exact().orElseThrow().minus(earlier);
        return change.relative()
                ? Quantity.quotient(difference, earlier.size(), n, Reason.DIVISION_BY_ZERO)
                : Quantity.of(difference, n);
    }
}
