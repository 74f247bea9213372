package scorecard.tests.engine.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Formula.Calculation;
import scorecard.engine.plan.Formula.Operator;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Population;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

final class FormulaValueTest {

    private static final Aggregate RESOLVED =
            new Aggregate.Count(new Population(SamplePlan.FACTS, Optional.of(SamplePlan.decimal("resolved"))));
    private static final Aggregate ALL = new Aggregate.Count(SamplePlan.facts());
    private static final Aggregate COST = SamplePlan.sum("cost");
    private static final Map<Aggregate, Parts> PARTS = Map.of(
            RESOLVED, new Parts.Counted(731),
            ALL, new Parts.Counted(1000),
            COST, new Parts.Summed(new BigDecimal("4800.00"), 900));
    private static final Formula RESOLUTION = new Calculation(Operator.DIVIDED_BY, RESOLVED, ALL);

    @Test
    void aQuotientOfCountsRestsOnItsDenominatorAsAShareDoes() {
        assertEquals("0.731 = 731/1000, n 1000", Evaluated.formula(RESOLUTION, PARTS));
    }

    @Test
    void aQuotientOfASumRestsOnTheFewer() {
        assertEquals(
                "4.8 = 4800/1000, n 900", Evaluated.formula(new Calculation(Operator.DIVIDED_BY, COST, ALL), PARTS));
    }

    @Test
    void constantsDoNotMatterForN() {
        Formula hundred = number("100");
        assertEquals("73.1, n 1000", Evaluated.formula(new Calculation(Operator.TIMES, hundred, RESOLUTION), PARTS));
        assertEquals("1000, n 1000", Evaluated.formula(ALL, PARTS));
        assertEquals("1100, n 1000", Evaluated.formula(new Calculation(Operator.PLUS, ALL, hundred), PARTS));
        assertEquals("100, n 0", Evaluated.formula(hundred, PARTS));
    }

    @Test
    void aDifferenceOfCountsRestsOnTheLargerOne() {
        assertEquals("269, n 1000", Evaluated.formula(new Calculation(Operator.MINUS, ALL, RESOLVED), PARTS));
    }

    @Test
    void dividingByZeroGivesNoValue() {
        assertEquals(
                "DIVISION_BY_ZERO = 0/0, n 0",
                Evaluated.formula(RESOLUTION, Map.of(RESOLVED, new Parts.Counted(0), ALL, new Parts.Counted(0))));
        assertEquals(
                "DIVISION_BY_ZERO = 1000/0, n 1000",
                Evaluated.formula(new Calculation(Operator.DIVIDED_BY, ALL, number("0")), PARTS));
    }

    /** 10/3 by 5/3 in 34 digits is 1.999…; its status would be that of less than 2. */
    @Test
    void aFormulaIsExactUntilItsEnd() {
        Kpi ten = SampleKpi.called("acme.Ten", thirds("10")).build();
        Kpi five = SampleKpi.called("acme.Five", thirds("5")).build();
        Formula.KpiValue tenThirds = new Formula.KpiValue("acme.Ten");
        Formula.KpiValue fiveThirds = new Formula.KpiValue("acme.Five");
        assertEquals("2", exactly(new Calculation(Operator.DIVIDED_BY, tenThirds, fiveThirds), ten, five));
        Formula twice = new Calculation(Operator.TIMES, fiveThirds, number("2"));
        assertEquals("0", exactly(new Calculation(Operator.MINUS, tenThirds, twice), ten, five));
        assertEquals("10", exactly(new Calculation(Operator.TIMES, tenThirds, number("3")), ten, five));
    }

    @Test
    void aChainOfSquaresNeitherExplodesNorLosesItsDigits() {
        Kpi[] kpis = new Kpi[25];
        kpis[24] = SampleKpi.called("acme.K0", new Calculation(Operator.DIVIDED_BY, number("10"), number("9.9999999")))
                .build();
        for (int step = 1; step < 25; step++) {
            Formula.KpiValue last = new Formula.KpiValue("acme.K" + (step - 1));
            kpis[24 - step] = SampleKpi.called("acme.K" + step, new Calculation(Operator.TIMES, last, last))
                    .build();
        }
        double expected = Math.pow(10 / 9.9999999, 1 << 24);
        String actual = Evaluated.in(List.of(Evaluated.month(1)), (period, aggregate) -> new Parts.Nothing(), kpis)
                .getFirst();
        assertEquals(expected, Double.parseDouble(actual.split(",")[0]), expected * 1e-7);
    }

    @Test
    void aMissingOperandIsMissingWhateverTheOtherIs() {
        Map<Aggregate, Parts> parts = Map.of(ALL, new Parts.Counted(0), COST, new Parts.Summed(BigDecimal.ZERO, 0));
        for (Operator operator : Operator.values()) {
            assertEquals("NO_ROWS, n 0", Evaluated.formula(new Calculation(operator, COST, ALL), parts));
            assertEquals("NO_ROWS, n 0", Evaluated.formula(new Calculation(operator, ALL, COST), parts));
        }
    }

    @Test
    void aKpiOverKpisRestsOnTheSmallestN() {
        Kpi resolution = SampleKpi.called("acme.Resolution", RESOLUTION).build();
        Kpi costs = SampleKpi.called("acme.Costs", COST).build();
        Kpi ratio = SampleKpi.called(
                        "acme.Ratio",
                        new Calculation(
                                Operator.DIVIDED_BY,
                                new Formula.KpiValue("acme.Costs"),
                                new Formula.KpiValue("acme.Resolution")))
                .build();
        assertEquals(
                List.of("6566.34746922025 = 4800/0.731, n 900"),
                Evaluated.in(
                        List.of(Evaluated.month(1)),
                        (period, aggregate) -> PARTS.get(aggregate),
                        ratio,
                        costs,
                        resolution));
    }

    @Test
    void kpisThatNeedEachOtherInACircleAreABug() {
        Kpi hen = SampleKpi.called("acme.Hen", new Formula.KpiValue("acme.Egg")).build();
        Kpi egg = SampleKpi.called("acme.Egg", new Formula.KpiValue("acme.Hen")).build();
        assertThrows(
                IllegalArgumentException.class,
                () -> Evaluated.in(List.of(Evaluated.month(1)), (period, aggregate) -> new Parts.Nothing(), hen, egg));
    }

    @Test
    void aPolicySuppliesWhatTheFormulaDoesNot() {
        assertEquals(
                List.of("NO_ROWS, n 0", "4, n 1", "NO_ROWS, n 0", "NO_ROWS, n 0"), withPolicy(NoValuePolicy.STAYS));
        assertEquals(
                List.of("0 COUNTED_AS_ZERO, n 0", "4, n 1", "0 COUNTED_AS_ZERO, n 0", "0 COUNTED_AS_ZERO, n 0"),
                withPolicy(NoValuePolicy.COUNTS_AS_ZERO));
        assertEquals(
                List.of("NO_ROWS, n 0", "4, n 1", "4 CARRIED_LAST, n 0", "4 CARRIED_LAST, n 0"),
                withPolicy(NoValuePolicy.CARRIES_LAST));
    }

    @Test
    void noPolicyGivesASnapshotAValueByPeriod() {
        Aggregate stock = new Aggregate.Count(new Population(SamplePlan.STOCK, Optional.empty()));
        Kpi kpi = SampleKpi.called("acme.Stock", stock)
                .noValue(NoValuePolicy.COUNTS_AS_ZERO)
                .build();
        assertEquals(
                List.of("SNAPSHOT, n 0"),
                Evaluated.in(List.of(Evaluated.month(1)), (period, aggregate) -> new Parts.NotCovered(), kpi));
    }

    private static Formula thirds(String value) {
        return new Calculation(Operator.DIVIDED_BY, number(value), number("3"));
    }

    /** All digits of a formula over two KPIs. */
    private static String exactly(Formula formula, Kpi one, Kpi other) {
        Kpi kpi = SampleKpi.called("acme.Exact", formula).build();
        return Evaluated.value(kpi, one, other).stripTrailingZeros().toPlainString();
    }

    private static List<String> withPolicy(NoValuePolicy policy) {
        Kpi kpi = SampleKpi.called("acme.K", COST).noValue(policy).build();
        return Evaluated.in(
                List.of(Evaluated.month(1), Evaluated.month(2), Evaluated.month(3), Evaluated.month(4)),
                (period, aggregate) -> period.equals(Evaluated.month(2))
                        ? new Parts.Summed(new BigDecimal("4"), 1)
                        : new Parts.Summed(BigDecimal.ZERO, 0),
                kpi);
    }

    private static Formula number(String value) {
        return new Formula.Constant(new BigDecimal(value), new Unit.Number());
    }
}
