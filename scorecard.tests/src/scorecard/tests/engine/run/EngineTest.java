package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.observe.Cancellation;
import scorecard.engine.observe.Parts;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Plan;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.engine.time.Period;
import scorecard.engine.time.PeriodCalendar;
import scorecard.tests.engine.FakeObservatory;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

final class EngineTest {

    private static final Kpi A = SampleKpi.called("acme.A", SamplePlan.sum("a"))
            .direction(new Direction.Higher())
            .baseline("0")
            .target("10")
            .build();
    private static final Kpi B = SampleKpi.called("acme.B", SamplePlan.sum("b"))
            .direction(new Direction.Lower())
            .baseline("10")
            .target("0")
            .build();
    private static final String SUMS = """
        a 2026-04 2
        a 2026-05 4
        a 2026-06 8
        a 2026-07 9
        b 2026-05 7
        b 2026-06 7
        a overall 23
        """;

    @Test
    void theDefaultIsTheLatestCompletePeriod() {
        Results results = Runs.results(twoKpis().build(), data("2026-07-05T10:00"), new PeriodChoice.LatestComplete());
        assertEquals(LocalDate.of(2026, 6, 1), results.from());
        assertEquals(LocalDate.of(2026, 7, 1), results.to());
        assertEquals(LocalDateTime.of(2026, 7, 5, 10, 0), results.asOf());
        assertEquals("""
            A 2026-06 | 8 | target 10 | GREEN | score 80 | previous 4 | UP better | -
            B 2026-06 | 7 | target 0 | RED | score 30 | previous 7 | FLAT | -
            """, Runs.kpis(results));
        assertEquals("""
            acme.Card 2026-06 | 40 | leading 80 | lagging 30 | share 1 | AMBER | [] | -
            acme.Card/View 2026-06 | 40 | leading 80 | lagging 30 | share 1 | AMBER | [] | -
            acme.Card/View/Aim 2026-06 | 40 | leading 80 | lagging 30 | share 1 | AMBER | [] | -
            """, Runs.nodes(results));
        assertEquals(List.of(), results.notes());
    }

    @Test
    void twoMinutesBeforeMidnightTheMonthIsNotComplete() {
        Results results = Runs.results(twoKpis().build(), data("2026-06-30T23:58"), new PeriodChoice.LatestComplete());
        assertEquals("2026-05", results.kpis().getFirst().period().label());
    }

    @Test
    void aSourceThatDeclaresToCoverTheMonthCompletesIt() {
        Plan plan = twoKpis()
                .covers(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1))
                .build();
        Results results = Runs.results(plan, data("2026-06-30T23:58"), new PeriodChoice.LatestComplete());
        assertEquals("2026-06", results.kpis().getFirst().period().label());
        assertTrue(results.kpis().getFirst().complete());
    }

    @Test
    void aRunThatIsCancelledOnceItsDataIsObservedIsNotJudged() {
        Cancellation cancellation = new Cancellation();
        FakeObservatory observed = FakeObservatory.between("2026-01-01", "2026-07-05T10:00", (period, aggregate) -> {
            cancellation.cancel();
            return new Parts.Nothing();
        });
        RunRequest request = Runs.request(new PeriodChoice.LatestComplete());
        assertEquals(
                new Outcome.Cancelled(),
                new Engine(observed)
                        .run(twoKpis().build(), request.withData(request.data().stoppedBy(cancellation))));
    }

    @Test
    void aGivenAsOfMomentWins() {
        RunRequest latest = Runs.request(new PeriodChoice.LatestComplete());
        RunRequest request = new RunRequest(
                Optional.empty(),
                latest.periods(),
                Optional.of(PeriodCalendar.endOf(LocalDate.of(2026, 5, 31))),
                latest.data());
        Results results =
                Runs.results(new Engine(data("2026-07-05T10:00")).run(twoKpis().build(), request));
        assertEquals("2026-05", results.kpis().getFirst().period().label());
    }

    @Test
    void anIncompletePeriodHasItsValueButNoScoreStatusOrTrend() {
        Results results = Runs.results(twoKpis().build(), data("2026-07-05T10:00"), new PeriodChoice.One("2026-07"));
        assertEquals("""
            A 2026-07 incomplete | 9 | target 10 | NONE | score - | previous 8 | UNKNOWN | INCOMPLETE_PERIOD
            B 2026-07 incomplete | - | target 0 | NONE | score - | previous 7 | UNKNOWN | NO_ROWS
            """, Runs.kpis(results));
        assertEquals("""
            acme.Card 2026-07 incomplete | - | leading - | lagging - | share 0 | NONE | [] | INCOMPLETE_PERIOD
            acme.Card/View 2026-07 incomplete | - | leading - | lagging - | share 0 | NONE | [] | INCOMPLETE_PERIOD
            acme.Card/View/Aim 2026-07 incomplete | - | leading - | lagging - | share 0 | NONE | [] | INCOMPLETE_PERIOD
            """, Runs.nodes(results));
    }

    @Test
    void aScorecardMayScorePartialPeriods() {
        Results results = Runs.results(
                twoKpis().scorePartialPeriods().build(), data("2026-07-05T10:00"), new PeriodChoice.One("2026-07"));
        assertEquals("""
            A 2026-07 incomplete | 9 | target 10 | GREEN | score 90 | previous 8 | UP better | -
            B 2026-07 incomplete | - | target 0 | NONE | score - | previous 7 | UNKNOWN | NO_ROWS
            """, Runs.kpis(results));
        assertEquals(
                "acme.Card/View/Aim 2026-07 incomplete | 90 | leading 90 | lagging - | share 1 | GREEN | [B NO_ROWS 4]"
                        + " | -",
                Runs.nodes(results).lines().toList().getLast());
    }

    @Test
    void aRangeHasEachPeriodAndOverallWithoutScore() {
        Results results =
                Runs.results(twoKpis().build(), data("2026-07-05T10:00"), new PeriodChoice.Range("2026-05", "2026-06"));
        assertEquals("""
            A 2026-05 | 4 | target 10 | AMBER | score 40 | previous 2 | UP better | -
            A 2026-06 | 8 | target 10 | GREEN | score 80 | previous 4 | UP better | -
            A overall | 23 | target - | NONE | score - | previous - | UNKNOWN | NO_SCORE_OVERALL
            B 2026-05 | 7 | target 0 | RED | score 30 | previous - | UNKNOWN | -
            B 2026-06 | 7 | target 0 | RED | score 30 | previous 7 | FLAT | -
            B overall | - | target - | NONE | score - | previous - | UNKNOWN | NO_ROWS
            """, Runs.kpis(results));
        assertEquals(
                List.of("acme.Card 2026-05", "acme.Card 2026-06", "acme.Card/View 2026-05"),
                Runs.nodes(results)
                        .lines()
                        .limit(3)
                        .map(line -> line.split(" \\|")[0])
                        .toList());
    }

    @Test
    void historyGoesBackToTheBeginOfTheDataAndAtMost24Periods() {
        FakeObservatory sinceApril = data("2026-07-05T10:00");
        Results results = Runs.results(twoKpis().build(), sinceApril, new PeriodChoice.One("2026-06"));
        assertEquals("""
            A 2026-04 2
            A 2026-05 4
            A 2026-06 8
            B 2026-04 -
            B 2026-05 7
            B 2026-06 7
            """, Runs.history(results));
        FakeObservatory since2020 = FakeObservatory.between("2020-01-01", "2026-07-05T10:00", Runs.sums(SUMS));
        assertEquals(
                24 * 2,
                Runs.results(twoKpis().build(), since2020, new PeriodChoice.One("2026-06"))
                        .history()
                        .size());
        assertEquals("2024-07", since2020.observed().getFirst().label());
    }

    @Test
    void thePeriodBeforeTheFirstIsObservedForItsTrend() {
        FakeObservatory data = data("2026-07-05T10:00");
        Runs.results(twoKpis().build(), data, new PeriodChoice.Range("2026-04", "2026-05"));
        assertEquals(
                List.of("2026-03", "2026-04", "2026-05", "overall"),
                data.observed().stream().map(Period::label).toList());
        assertTrue(data.isClosed());
    }

    @Test
    void aPeriodOutsideOfTheDataIsNoErrorButNoted() {
        FakeObservatory nothing = FakeObservatory.between("2026-04-02", "2026-07-05T10:00", Runs.sums("a 2031-01 -"));
        Results results = Runs.results(twoKpis().build(), nothing, new PeriodChoice.One("2031-01"));
        assertEquals("""
            A 2031-01 incomplete | - | target 10 | NONE | score - | previous - | UNKNOWN | NOT_COVERED
            B 2031-01 incomplete | - | target 0 | NONE | score - | previous - | UNKNOWN | NO_ROWS
            """, Runs.kpis(results));
        assertEquals(
                "WARNING period-outside-data `2031-01` lies outside of the data, which begins on 2026-04-02 and counts"
                        + " as of 2026-07-05\n",
                Runs.lines(results.notes().stream()));
    }

    @Test
    void dataThatHoldsNoCompletePeriodIsShownAsFarAsItGoes() {
        FakeObservatory july = FakeObservatory.between("2026-07-01", "2026-07-05T10:00", Runs.sums(SUMS));
        Results results = Runs.results(twoKpis().build(), july, new PeriodChoice.LatestComplete());
        assertEquals("2026-07", results.kpis().getFirst().period().label());
        assertEquals(
                "WARNING no-complete-period the data holds no complete period; `2026-07` is shown as far as it goes\n",
                Runs.lines(results.notes().stream()));
    }

    private static SamplePlan twoKpis() {
        return new SamplePlan()
                .kpis(A, B)
                .perspective(
                        "View",
                        "1",
                        SamplePlan.goal("Aim", "1", SamplePlan.leading(A, "1"), SamplePlan.lagging(B, "4")));
    }

    private static FakeObservatory data(String latest) {
        return FakeObservatory.between("2026-04-02", latest, Runs.sums(SUMS));
    }
}
