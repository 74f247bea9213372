package scorecard.tests.engine.evaluate;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import scorecard.engine.evaluate.KpiValues;
import scorecard.engine.evaluate.ObservedCuts;
import scorecard.engine.evaluate.OtherPeriods;
import scorecard.engine.evaluate.Quantity;
import scorecard.engine.evaluate.UsedDefinitions;
import scorecard.engine.observe.AskedGroupings;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Cut;
import scorecard.engine.observe.Observations;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Plan;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.result.Reason;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;
import scorecard.tests.engine.FakeObservatory;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

/** Evaluates formulas on given parts and says the outcome in one line. */
final class Evaluated {

    private static final PeriodCalendar MONTHS = new PeriodCalendar(PeriodKind.MONTH, DayOfWeek.MONDAY, Month.JANUARY);

    private Evaluated() {}

    static Period month(int month) {
        return MONTHS.containing(LocalDate.of(2026, month, 1));
    }

    /** A formula in one month, for example {@code 0.75 = 3/4, n 4} or {@code no-rows, n 0}. */
    static String formula(Formula formula, Map<? extends Aggregate, Parts> parts) {
        Kpi kpi = SampleKpi.called("acme.K", formula).build();
        return in(List.of(month(1)), (period, aggregate) -> parts.get(aggregate), kpi)
                .getFirst();
    }

    /** The value of a formula in one month. */
    static Quantity quantity(Formula formula, Map<? extends Aggregate, Parts> parts) {
        Kpi kpi = SampleKpi.called("acme.K", formula).build();
        return evaluated(List.of(month(1)), (period, aggregate) -> parts.get(aggregate), kpi)
                .of(kpi, month(1), Cut.total());
    }

    /** The first KPI in each period. */
    static List<String> in(List<Period> periods, BiFunction<Period, Aggregate, Parts> parts, Kpi... kpis) {
        KpiValues values = evaluated(periods, parts, kpis);
        return periods.stream()
                .map(period -> line(values.of(kpis[0], period, Cut.total())))
                .toList();
    }

    /** The unrounded value of the first KPI, none of which look at data. */
    static BigDecimal value(Kpi... kpis) {
        return evaluated(List.of(month(1)), (period, aggregate) -> new Parts.Nothing(), kpis)
                .of(kpis[0], month(1), Cut.total())
                .value()
                .orElseThrow();
    }

    private static KpiValues evaluated(List<Period> periods, BiFunction<Period, Aggregate, Parts> parts, Kpi... kpis) {
        Plan plan = new SamplePlan().kpis(kpis).oneGoal().build();
        Observations observations =
                FakeObservatory.observe(plan, periods, PeriodCalendar.endOf(LocalDate.of(2026, 12, 31)), parts);
        AskedGroupings asked = AskedGroupings.all(plan, plan.scorecards().getFirst());
        UsedDefinitions used = UsedDefinitions.of(plan, plan.scorecards().getFirst());
        OtherPeriods others = new OtherPeriods(MONTHS, Optional.empty());
        return KpiValues.of(
                used,
                observations,
                asked,
                new ObservedCuts(observations, asked, used, others),
                others,
                periods,
                new Cancellation());
    }

    private static String line(Quantity quantity) {
        String value = quantity.value().map(WrittenNumber::plain).orElse("");
        String fraction = quantity.numerator()
                .map(numerator -> " = " + WrittenNumber.plain(numerator) + "/"
                        + WrittenNumber.plain(quantity.denominator().orElseThrow()))
                .orElse("");
        String reason = quantity.reason().map(Reason::name).orElse("");
        String separator = value.isEmpty() || reason.isEmpty() ? "" : " ";
        return value + separator + reason + fraction + ", n " + quantity.n();
    }
}
