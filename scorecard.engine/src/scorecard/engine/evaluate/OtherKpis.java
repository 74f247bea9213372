package scorecard.engine.evaluate;

import java.util.Optional;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.When;
import scorecard.engine.result.Reason;

/** The values of KPIs, seen from the period and cut of a formula that uses them; by qualified name. */
interface OtherKpis {

    /** The value in the same period. */
    Quantity now(String kpi);

    /** The value at another time; none with a reason where there is no such time or the data does not cover it. */
    Quantity at(String kpi, When when);

    /** How many rows there are for which KPIs are as a condition says. */
    Quantity count(Formula.CountByKpis count);

    /** Why the period cannot be compared with an earlier one; empty where both are complete. */
    Optional<Reason> obstacleToComparing(When.Earlier when);
}
