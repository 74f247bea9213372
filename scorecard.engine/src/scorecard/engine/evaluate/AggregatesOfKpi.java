package scorecard.engine.evaluate;

import java.util.Map;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;

/** Finds the aggregates that a KPI's value in one period is computed from, also through other KPIs of the same period. */
final class AggregatesOfKpi {

    private AggregatesOfKpi() {}

    static Stream<Aggregate> of(String kpi, Map<String, Kpi> kpis) {
        return of(kpis.get(kpi).formula(), kpis);
    }

    private static Stream<Aggregate> of(Formula formula, Map<String, Kpi> kpis) {
        return switch (formula) {
            case Formula.Constant constant -> Stream.of();
            case Formula.DaysInPeriod days -> Stream.of();
            case Formula.KpiValue other -> of(other.kpi(), kpis);
            case Formula.KpiAt other -> Stream.of();
            case Formula.Change change -> Stream.of();
            case Formula.Calculation calculation ->
                Stream.concat(of(calculation.left(), kpis), of(calculation.right(), kpis));
            case Aggregate aggregate -> Stream.of(aggregate);
        };
    }
}
