package scorecard.engine.evaluate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.FormulaParts;
import scorecard.engine.plan.Kpi;
import scorecard.engine.time.Period;

/** Finds the aggregates that a KPI's value in one period is computed from, also through other KPIs of the same period. */
final class AggregatesOfKpi {

    private AggregatesOfKpi() {}

    /** Each KPI is looked through once, however many ways lead to it. */
    static Stream<Aggregate> of(String kpi, Map<String, Kpi> kpis, Period period) {
        SequencedSet<String> names = new LinkedHashSet<>();
        collect(kpi, kpis, period, names);
        return names.stream().flatMap(name -> FormulaParts.aggregates(inForce(kpis.get(name), period)));
    }

    private static Formula inForce(Kpi kpi, Period period) {
        return kpi.formula() instanceof Formula.Versions several ? several.inForceOn(period.from()) : kpi.formula();
    }

    private static void collect(String kpi, Map<String, Kpi> kpis, Period period, SequencedSet<String> names) {
        if (names.add(kpi)) {
            FormulaParts.of(inForce(kpis.get(kpi), period))
                    .flatMap(part -> part instanceof Formula.CountByKpis count
                            ? count.condition().formulas().flatMap(FormulaParts::of)
                            : Stream.of(part))
                    .filter(Formula.KpiValue.class::isInstance)
                    .map(part -> ((Formula.KpiValue) part).kpi())
                    .forEach(other -> collect(other, kpis, period, names));
        }
    }
}
