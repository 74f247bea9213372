package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Formula.Calculation;
import scorecard.engine.plan.Formula.Operator;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.Scorecard.MissingChildren;
import scorecard.engine.result.Results;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.engine.FakeObservatory;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

/** Statuses, movements and policies as whole runs show them. */
final class JudgementTest {

    private static final Bands GREEN_UP_TO_4_90 = new Bands(List.of(
            new Interval(BandStatus.GREEN, Optional.empty(), edge("4.90", true)),
            new Interval(BandStatus.AMBER, edge("4.90", false), edge("5.20", false)),
            new Interval(BandStatus.RED, edge("5.20", true), Optional.empty())));

    @ParameterizedTest
    @CsvSource({
        "4.9, GREEN",
        "4.90000000000000000000000001, AMBER",
        "-1, GREEN",
        "5.19999999999999999999999999, AMBER",
        "5.2, RED",
        "1000, RED",
    })
    void bandsCompareTheUnroundedValue(String value, String status) {
        Kpi kpi = SampleKpi.called("acme.K", SamplePlan.sum("a"))
                .bands(GREEN_UP_TO_4_90)
                .build();
        assertEquals(status, june(kpi, value).kpis().getFirst().status().toString());
    }

    @ParameterizedTest
    @CsvSource({"7, GREEN", "6.99999999999999999999, AMBER", "4, AMBER", "3.9999999999, RED", "-5, RED"})
    void withoutBandsTheScoreGivesTheStatus(String value, String status) {
        assertEquals(
                status,
                june(toTen("acme.K").build(), value).kpis().getFirst().status().toString());
    }

    @Test
    void bandsGoBeforeTheScore() {
        Kpi kpi = toTen("acme.K").bands(GREEN_UP_TO_4_90).build();
        assertEquals(
                "K 2026-06 | 9 | target 10 | RED | score 90 | previous - | UNKNOWN | -\n", Runs.kpis(june(kpi, "9")));
    }

    @Test
    void withoutBandsOrTargetThereIsNoStatusAndTheReasonSaysWhy() {
        Kpi noDirection = SampleKpi.called("acme.K", SamplePlan.sum("a")).build();
        assertEquals(
                "K 2026-06 | 9 | target - | NONE | score - | previous - | UNKNOWN | NO_DIRECTION\n",
                Runs.kpis(june(noDirection, "9")));
        Kpi noTarget = SampleKpi.called("acme.K", SamplePlan.sum("a"))
                .direction(new Direction.Higher())
                .baseline("1")
                .build();
        assertEquals(
                "K 2026-06 | 9 | target - | NONE | score - | previous - | UNKNOWN | NO_TARGET\n",
                Runs.kpis(june(noTarget, "9")));
    }

    @ParameterizedTest
    @CsvSource({
        "Higher, 5, 6, UP better",
        "Higher, 6, 5, DOWN worse",
        "Higher, 6, 6.0, FLAT",
        "Higher, 6, 6.0000000000000001, FLAT",
        "Lower, 5, 6, UP worse",
        "Lower, 6, 5, DOWN better",
        "Within, 5, 11, UP better",
        "Within, 12, 25, UP worse",
        "Within, 12, 15, UP",
        "none, 5, 6, UP",
    })
    void aMovementIsBetterInTheKpisDirection(String direction, String before, String after, String movement) {
        SampleKpi kpi = SampleKpi.called("acme.K", SamplePlan.sum("a"));
        switch (direction) {
            case "Higher" -> kpi.direction(new Direction.Higher());
            case "Lower" -> kpi.direction(new Direction.Lower());
            case "Within" -> kpi.direction(new Direction.Within(BigDecimal.TEN, BigDecimal.valueOf(20)));
            default -> {}
        }
        Results results = run(kpi.build(), "a 2026-05 " + before + "\na 2026-06 " + after);
        assertEquals(movement, Runs.kpis(results).strip().split(" \\| ")[6]);
    }

    @Test
    void aValueIsCarriedFromHoweverLongAgo() {
        Kpi kpi = toTen("acme.K").noValue(NoValuePolicy.CARRIES_LAST).build();
        FakeObservatory data = FakeObservatory.between("2020-03-01", "2026-07-05T10:00", Runs.sums("a 2020-03 5"));
        Plan plan = new SamplePlan().kpis(kpi).oneGoal().build();
        assertEquals(
                "K 2026-06 | 5 | target 10 | AMBER | score 50 | previous 5 | FLAT | CARRIED_LAST\n",
                Runs.kpis(Runs.results(plan, data, new PeriodChoice.One("2026-06"))));
        assertEquals(
                "WARNING value-by-policy `K` has no value of its own in `2026-06`; no value carries the last one\n",
                Runs.lines(Runs.results(plan, data, new PeriodChoice.One("2026-06")).notes().stream()));
    }

    @Test
    void aZeroByPolicyIsNotedAndNoneIsMadeUpBeforeTheData() {
        Kpi kpi = toTen("acme.K").noValue(NoValuePolicy.COUNTS_AS_ZERO).build();
        FakeObservatory data = FakeObservatory.between("2026-05-03", "2026-07-05T10:00", Runs.sums("a 2026-05 5"));
        Results results = Runs.results(
                new SamplePlan().kpis(kpi).oneGoal().build(), data, new PeriodChoice.Range("2026-05", "2026-06"));
        assertEquals("""
            K 2026-05 | 5 | target 10 | AMBER | score 50 | previous - | UNKNOWN | -
            K 2026-06 | 0 | target 10 | RED | score 0 | previous 5 | DOWN worse | COUNTED_AS_ZERO
            K overall | 0 | target - | NONE | score - | previous - | UNKNOWN | NO_SCORE_OVERALL
            """, Runs.kpis(results));
        assertEquals(
                "WARNING value-by-policy `K` has no value of its own in `2026-06`, `overall`; no value counts as"
                        + " zero\n",
                Runs.lines(results.notes().stream()));
    }

    @Test
    void aZeroByPolicyIsAlsoNotedWhereOnlyAnotherKpiRestsOnIt() {
        Kpi part = SampleKpi.called("acme.Part", SamplePlan.sum("b"))
                .noValue(NoValuePolicy.COUNTS_AS_ZERO)
                .build();
        Kpi whole = SampleKpi.called(
                        "acme.Whole",
                        new Calculation(Operator.PLUS, SamplePlan.sum("a"), new Formula.KpiValue("acme.Part")))
                .build();
        Plan plan = new SamplePlan().kpis(whole).oneGoal().kpis(part).build();
        FakeObservatory data = FakeObservatory.between("2026-06-01", "2026-07-05T10:00", Runs.sums("a 2026-06 5"));
        Results results = Runs.results(plan, data, new PeriodChoice.One("2026-06"));
        assertEquals(
                "Whole 2026-06 | 5 | target - | NONE | score - | previous - | UNKNOWN | NO_DIRECTION\n",
                Runs.kpis(results));
        assertEquals(
                "WARNING value-by-policy `Part` has no value of its own in `2026-06`; no value counts as zero\n"
                        + "WARNING kpi-without-score `Whole` has no score in `2026-06` (no direction); its weight goes to"
                        + " its siblings\n",
                Runs.lines(results.notes().stream()));
    }

    @Test
    void aSnapshotHasItsValueOverallAndLeavesItsWeight() {
        Aggregate stock = new Aggregate.Count(new Population(SamplePlan.STOCK, Optional.empty()));
        Kpi snapshot = SampleKpi.called("acme.Stock", stock).build();
        Plan plan = new SamplePlan()
                .kpis(snapshot, toTen("acme.K").build())
                .oneGoal()
                .build();
        FakeObservatory data = FakeObservatory.between(
                "2026-06-01",
                "2026-07-05T10:00",
                (period, aggregate) -> aggregate instanceof Aggregate.Count
                        ? new Parts.Counted(7)
                        : new Parts.Summed(BigDecimal.valueOf(5), 1));
        Results results = Runs.results(plan, data, new PeriodChoice.One("2026-06"));
        assertEquals("""
            Stock 2026-06 | - | target - | NONE | score - | previous - | UNKNOWN | SNAPSHOT
            Stock overall | 7 | target - | NONE | score - | previous - | UNKNOWN | NO_SCORE_OVERALL
            K 2026-06 | 5 | target 10 | AMBER | score 50 | previous - | UNKNOWN | -
            """, Runs.kpis(results));
        assertEquals(
                "acme.Card/View/Aim 2026-06 | 50 | leading - | lagging 50 | share 1 | AMBER | [Stock SNAPSHOT 1] | -",
                Runs.nodes(results).lines().toList().getLast());
    }

    @Test
    void aMissingChildSaysWhetherItCountsAsZero() {
        Kpi absent = SampleKpi.called("acme.Absent", SamplePlan.sum("b"))
                .direction(new Direction.Higher())
                .baseline("0")
                .target("10")
                .build();
        Kpi untargeted =
                SampleKpi.called("acme.Untargeted", SamplePlan.sum("a")).build();
        SamplePlan plan = new SamplePlan()
                .kpis(toTen("acme.K").build(), absent, untargeted)
                .missing(MissingChildren.COUNT_AS_ZERO);
        FakeObservatory data = FakeObservatory.between("2026-06-01", "2026-07-05T10:00", Runs.sums("a 2026-06 9"));
        assertEquals(
                "acme.Card/View/Aim 2026-06 | 45 | leading - | lagging 45 | share 1 | AMBER"
                        + " | [Absent NO_ROWS 1 as zero, Untargeted NO_DIRECTION 1] | -",
                Runs.nodes(Runs.results(plan.oneGoal().build(), data, new PeriodChoice.One("2026-06")))
                        .lines()
                        .toList()
                        .getLast());
    }

    private static SampleKpi toTen(String name) {
        return SampleKpi.called(name, SamplePlan.sum("a"))
                .direction(new Direction.Higher())
                .baseline("0")
                .target("10");
    }

    private static Results june(Kpi kpi, String value) {
        return run(kpi, "a 2026-06 " + value);
    }

    private static Results run(Kpi kpi, String sums) {
        Plan plan = new SamplePlan().kpis(kpi).oneGoal().build();
        FakeObservatory data = FakeObservatory.between("2026-05-01", "2026-07-05T10:00", Runs.sums(sums));
        return Runs.results(plan, data, new PeriodChoice.One("2026-06"));
    }

    private static Optional<Edge> edge(String value, boolean included) {
        return Optional.of(new Edge(new BigDecimal(value), included));
    }
}
