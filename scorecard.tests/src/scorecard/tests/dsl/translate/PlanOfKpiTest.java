package scorecard.tests.dsl.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Baseline;
import scorecard.engine.plan.Benchmark;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Formula;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.NoValuePolicy;
import scorecard.engine.plan.Population;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.Target;
import scorecard.engine.type.Unit;
import scorecard.engine.type.ValueType;
import scorecard.tests.dsl.ScorecardFolder;

/** What becomes of a KPI in the plan. */
final class PlanOfKpiTest {

    private static final String CONTACTS = "test.contacts";
    private static final RowExpression ANSWERED = new RowExpression.ColumnValue("answered", new ValueType.YesNo());
    private static final RowExpression WAIT = new RowExpression.ColumnValue("wait", new ValueType.Duration());

    private static Kpi kpi(String text) {
        return ScorecardFolder.plan("""
            package test
            %s
            scorecard Card { perspective P { goal G { lagging K } } }
            """.formatted(text)).kpis().getLast();
    }

    private static Formula formula(String clauses) {
        return kpi("kpi K { " + clauses + " }").formula();
    }

    private static Population contacts(RowExpression... where) {
        return new Population(
                CONTACTS,
                switch (where.length) {
                    case 0 -> Optional.empty();
                    case 1 -> Optional.of(where[0]);
                    default -> Optional.of(new RowExpression.And(List.of(where)));
                });
    }

    private static RowExpression.NumberLiteral milliseconds(long value) {
        return new RowExpression.NumberLiteral(BigDecimal.valueOf(value), new ValueType.Duration());
    }

    @Test
    void everythingAKpiSaysIsInThePlan() {
        assertEquals(
                new Kpi(
                        "test.K",
                        "First contact resolution",
                        "How often one contact is enough.",
                        new Aggregate.Share(
                                contacts(ANSWERED), new RowExpression.ColumnValue("resolved", new ValueType.YesNo())),
                        "share(where resolved)",
                        new Unit.Percent(),
                        Optional.of(new Direction.Higher()),
                        Optional.of(new Baseline(new BigDecimal("0.68"), "2026-01")),
                        Optional.of(new Target.PlanLine(
                                List.of(
                                        new Target.Point("2026-06", new BigDecimal("0.72")),
                                        new Target.Point("2026-12", new BigDecimal("0.755"))),
                                "more staff")),
                        Optional.of(new Benchmark(new BigDecimal("0.70"), "industry")),
                        Optional.of(new scorecard.engine.plan.Bands(List.of(
                                new Interval(
                                        BandStatus.RED,
                                        Optional.empty(),
                                        Optional.of(new Edge(new BigDecimal("0.68"), false))),
                                new Interval(
                                        BandStatus.AMBER,
                                        Optional.of(new Edge(new BigDecimal("0.68"), true)),
                                        Optional.of(new Edge(new BigDecimal("0.75"), false))),
                                new Interval(
                                        BandStatus.GREEN,
                                        Optional.of(new Edge(new BigDecimal("0.75"), true)),
                                        Optional.empty())))),
                        "Team leads",
                        "weekly",
                        2,
                        NoValuePolicy.COUNTS_AS_ZERO),
                kpi("""
                    /** How often one contact is enough. */
                    kpi K "First contact resolution" {
                      over contacts where answered
                      formula share(where /* by the agent */
                        resolved)
                      unit percent
                      higher is better
                      owner "Team leads"
                      review weekly
                      baseline 68% in 2026-01
                      target 75.5% by 2026-12 from 72% in 2026-06 because "more staff"
                      benchmark 70% "industry"
                      bands { green from 75% amber from 68% red below }
                      no value counts as zero
                      decimals 2
                    }
                    """));
    }

    @Test
    void aTitleIsMadeOfTheNamesWords() {
        assertEquals("K", kpi("kpi K { over contacts formula count() }").title());
        assertEquals(
                List.of("First contact resolution", "CSAT score", "Average wait"),
                ScorecardFolder.plan("""
                    package test
                    kpi FirstContactResolution { over contacts formula count() }
                    kpi CSATScore { over contacts formula count() }
                    kpi average_wait { over contacts formula count() }
                    scorecard S { perspective P { goal G {
                      lagging FirstContactResolution lagging CSATScore lagging average_wait } } }
                    """).kpis().stream().map(Kpi::title).toList());
    }

    @Test
    void theConditionOfAnAggregateJoinsTheOneOfItsKpi() {
        RowExpression phone = new RowExpression.Comparison(
                RowExpression.Relation.EQUAL,
                new RowExpression.ColumnValue("channel", new ValueType.Text()),
                new RowExpression.TextLiteral("phone"));
        assertEquals(
                new Formula.Calculation(
                        Formula.Operator.DIVIDED_BY,
                        new Aggregate.Count(contacts(ANSWERED, phone)),
                        new Aggregate.Count(contacts(ANSWERED))),
                formula("over contacts where answered formula count(where channel = \"phone\") / count() unit"
                        + " percent"));
    }

    @Test
    void anAggregateOverAnotherPopulationHasOnlyItsOwnCondition() {
        assertEquals(
                new Formula.Calculation(
                        Formula.Operator.DIVIDED_BY,
                        new Aggregate.Count(contacts(ANSWERED)),
                        new Aggregate.Count(contacts())),
                formula("over contacts where answered formula count() / count(over contacts)"));
    }

    @Test
    void durationsOfRowsAreMilliseconds() {
        assertEquals(
                new Aggregate.Count(contacts(
                        new RowExpression.Comparison(RowExpression.Relation.AT_MOST, WAIT, milliseconds(20_000)))),
                formula("over contacts formula count(where wait <= 20 seconds)"));
        assertEquals(
                new Aggregate.Mean(
                        contacts(),
                        new RowExpression.OrElse(
                                new RowExpression.ColumnValue("talk", new ValueType.Duration()),
                                milliseconds(3_723_000),
                                new ValueType.Duration()),
                        Optional.empty()),
                formula("over contacts formula avg(talk or else 1:02:03)"));
    }

    @Test
    void durationsOfKpisAreSecondsAndMoneyIsAnAmount() {
        assertEquals(
                Optional.of(new Target.Value(new BigDecimal("270"), "2026-12", "")),
                kpi("kpi K { over contacts formula avg(wait) lower is better baseline 5:00 target 4:30 by 2026-12 }")
                        .target());
        Kpi cost = kpi("""
            kpi K {
              formula sum(amount over costs) / count(over contacts)
              lower is better
              baseline 5.20
              target 4.80 EUR
            }
            """);
        assertEquals(new Unit.Rate(new Unit.Money("EUR"), "contact"), cost.unit());
        assertEquals(Optional.of(new Baseline(new BigDecimal("5.20"), "")), cost.baseline());
        assertEquals(Optional.of(new Target.Value(new BigDecimal("4.80"), "", "")), cost.target());
        assertEquals(2, cost.decimals());
    }

    @Test
    void quantilesHaveRanksBetweenZeroAndOne() {
        assertEquals(
                new Aggregate.Quantile(contacts(), WAIT, new BigDecimal("0.925"), Aggregate.Interpolation.NEAREST),
                formula("over contacts formula percentile(wait, 92.5, nearest)"));
        assertEquals(
                new Aggregate.Quantile(contacts(), WAIT, new BigDecimal("0.5"), Aggregate.Interpolation.LINEAR),
                formula("over contacts formula median(wait)"));
    }

    @Test
    void aDateBesideATimestampIsTheStartOfTheDay() {
        assertEquals(
                new Aggregate.Count(contacts(new RowExpression.Comparison(
                        RowExpression.Relation.AT_LEAST,
                        new RowExpression.ColumnValue("opened_at", new ValueType.Timestamp()),
                        new RowExpression.TimestampLiteral(
                                java.time.LocalDate.of(2026, 2, 1).atStartOfDay())))),
                formula("over contacts formula count(where opened_at >= 2026-02-01)"));
    }

    @Test
    void aRangeThatIsBestAndBandsAroundIt() {
        Kpi kpi = kpi("""
            kpi K {
              over contacts
              formula share(where answered)
              within 60% .. 70% is best
              bands { green from 60% up to 70% amber from 55% amber above 70% up to 75% red below 55% red above 75% }
            }
            """);
        assertEquals(
                Optional.of(new Direction.Within(new BigDecimal("0.60"), new BigDecimal("0.70"))), kpi.direction());
        assertEquals(
                List.of(BandStatus.RED, BandStatus.AMBER, BandStatus.GREEN, BandStatus.AMBER, BandStatus.RED),
                kpi.bands().orElseThrow().intervals().stream()
                        .map(Interval::status)
                        .toList());
    }
}
