package scorecard.tests.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.issue.Issue;
import scorecard.engine.issue.Place;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.result.Results;
import scorecard.engine.run.Engine;
import scorecard.engine.run.Outcome;
import scorecard.engine.run.RunRequest;
import scorecard.engine.run.RunRequest.PeriodChoice;
import scorecard.tests.engine.FakeObservatory;
import scorecard.tests.engine.SampleKpi;
import scorecard.tests.engine.SamplePlan;

final class RefusedRunTest {

    private static final Kpi A = SampleKpi.called("acme.A", SamplePlan.sum("a")).build();
    private static final Plan PLAN = new SamplePlan().kpis(A).oneGoal().build();

    @Test
    void anUnknownScorecardIsAnsweredWithTheNearest() {
        assertEquals("""
            misused
            ERROR unknown-scorecard there is no scorecard `Cart`; did you mean `Card`?
            """, Runs.issues(named(PLAN, "Cart")));
        assertEquals("""
            misused
            ERROR unknown-scorecard there is no scorecard `Balance`; there is `acme.Card`
            """, Runs.issues(named(PLAN, "Balance")));
    }

    @Test
    void aScorecardIsFoundByItsSimpleOrQualifiedName() {
        assertEquals("acme.Card", Runs.results(named(PLAN, "Card")).scorecard());
        assertEquals("acme.Card", Runs.results(named(PLAN, "acme.Card")).scorecard());
    }

    @Test
    void ofSeveralScorecardsOneMustBeNamed() {
        Scorecard card = PLAN.scorecards().getFirst();
        Plan two = new Plan(PLAN.calendars(), PLAN.sources(), PLAN.kpis(), List.of(card, renamed(card)), List.of());
        assertEquals("""
            misused
            ERROR ambiguous-scorecard say which scorecard is meant: `acme.Card`, `other.Card`
            """, Runs.issues(Runs.run(two, data(), new PeriodChoice.LatestComplete())));
        assertEquals("other.Card", Runs.results(named(two, "other.Card")).scorecard());
    }

    @Test
    void anUnknownPeriodIsMisuse() {
        assertEquals("""
            misused
            ERROR unknown-period `2026-6` is not a period here: a month is written like `2026-06`; did you mean `2026-06`?
            """, Runs.issues(Runs.run(PLAN, data(), new PeriodChoice.One("2026-6"))));
        assertEquals("""
            misused
            ERROR unknown-period `2026` is not a period here: a month is written like `2026-06`; did you mean `2026-01`?
            """, Runs.issues(Runs.run(PLAN, data(), new PeriodChoice.Range("2026-01", "2026"))));
    }

    @Test
    void aRangeRunsForwardAndHasAnEnd() {
        assertEquals("""
            misused
            ERROR reversed-period-range `2026-06` is later than `2026-01`; did you mean from `2026-01` to `2026-06`?
            """, Runs.issues(Runs.run(PLAN, data(), new PeriodChoice.Range("2026-06", "2026-01"))));
        assertEquals("""
            misused
            ERROR too-many-periods from `0001-01` to `9998-12` are more than 4000 periods; ask for fewer
            """, Runs.issues(Runs.run(PLAN, data(), new PeriodChoice.Range("0001-01", "9998-12"))));
    }

    @Test
    void refusedDataIsHandedOn() {
        Issue issue = Issue.error("data-file-missing", "there is no `facts.csv`", new Place.InFile("facts.csv"));
        assertEquals("""
            refused
            ERROR data-file-missing there is no `facts.csv`
            """, Runs.issues(Runs.run(PLAN, data().refusing(issue), new PeriodChoice.LatestComplete())));
    }

    @Test
    void dataWithoutTimeNeedsAPeriod() {
        FakeObservatory empty = new FakeObservatory(Optional.empty(), Optional.empty(), Runs.sums("a x 0"));
        assertEquals("""
            refused
            ERROR data-without-time no row of the data has a time, so there is no latest period; name the period, or the day as of which to evaluate
            """, Runs.issues(Runs.run(PLAN, empty, new PeriodChoice.LatestComplete())));
        Results results = Runs.results(PLAN, empty, new PeriodChoice.One("2026-06"));
        assertEquals(
                "A 2026-06 | - | target - | NONE | score - | previous - | UNKNOWN | NO_ROWS\n", Runs.kpis(results));
        assertEquals(
                "WARNING period-outside-data `2026-06` lies outside of the data, which has no row with a time\n",
                Runs.lines(results.notes().stream()));
    }

    @Test
    void aKpiThatMustHaveAValueStopsTheRun() {
        Kpi strict = SampleKpi.called("acme.Strict", SamplePlan.sum("a"))
                .noValue(NoValuePolicy.FAILS)
                .build();
        Plan plan = new SamplePlan().kpis(strict).oneGoal().build();
        assertEquals("""
            refused
            ERROR kpi-without-value `Strict` has no value in `2026-06` (no rows to compute it from), and its definition says `no value fails`
            """, Runs.issues(Runs.run(plan, data(), new PeriodChoice.One("2026-06"))));
        assertEquals(
                LocalDate.of(2026, 5, 1),
                Runs.results(plan, data(), new PeriodChoice.One("2026-05")).from());
    }

    private static FakeObservatory data() {
        return FakeObservatory.between("2026-04-02", "2026-07-05T10:00", Runs.sums("a 2026-05 1"));
    }

    private static Outcome named(Plan plan, String scorecard) {
        RunRequest request = Runs.request(new PeriodChoice.LatestComplete());
        return new Engine(data())
                .run(plan, new RunRequest(Optional.of(scorecard), request.periods(), request.asOf(), request.data()));
    }

    private static Scorecard renamed(Scorecard card) {
        return new Scorecard(
                "other.Card",
                card.title(),
                card.documentation(),
                card.kind(),
                card.calendar(),
                card.period(),
                card.owner(),
                card.rollUp(),
                card.greenFrom(),
                card.amberFrom(),
                card.scorePartialPeriods(),
                card.missingChildren(),
                card.perspectives(),
                card.links());
    }
}
