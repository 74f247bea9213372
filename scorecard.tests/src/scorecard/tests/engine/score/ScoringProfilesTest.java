package scorecard.tests.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.RedFlag;
import scorecard.engine.plan.ScoreRange;
import scorecard.engine.plan.Scoring;
import scorecard.engine.plan.Target;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.score.Score;
import scorecard.engine.score.ScoreOfValue;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;

/** Every published example of the systems that teams come from, and the edges of their formulas. */
final class ScoringProfilesTest {

    private static final Direction HIGHER = new Direction.Higher();
    private static final Direction LOWER = new Direction.Lower();
    private static final Direction WITHIN = new Direction.Within(BigDecimal.ONE, BigDecimal.TEN);

    @Test
    void progressIsTheWayFromBaselineToTarget() {
        Kpi kpi = number().direction(HIGHER).baseline("15").target("45").build();
        assertEquals("3.33333333333333", score(new Scoring.Progress(true), kpi, "16", "45"));
    }

    @Test
    void uncappedProgressGoesBeyondBothEnds() {
        Kpi kpi = number().direction(LOWER).baseline("10").target("-2").build();
        assertEquals("125", score(new Scoring.Progress(false), kpi, "-5", "-2"));
        assertEquals("-25", score(new Scoring.Progress(false), kpi, "13", "-2"));
        assertEquals("100", score(new Scoring.Progress(true), kpi, "-5", "-2"));
        assertEquals("0", score(new Scoring.Progress(true), kpi, "13", "-2"));
    }

    @Test
    void rangeIsThePlaceBetweenItsEnds() {
        Scoring capped = new Scoring.Range(true);
        assertEquals("25", score(capped, range(HIGHER, "0", "200"), "50"));
        assertEquals("75", score(capped, range(LOWER, "0", "200"), "50"));
        assertEquals("100", score(capped, range(HIGHER, "0", "200"), "201"));
        assertEquals("0", score(capped, range(LOWER, "0", "200"), "201"));
        assertEquals("100.5", score(new Scoring.Range(false), range(HIGHER, "0", "200"), "201"));
        assertEquals("60", score(capped, range(HIGHER, "-3", "2"), "0"));
        assertEquals("NO_DISTANCE", score(capped, range(HIGHER, "7", "7"), "7"));
        assertEquals("UNSUITABLE_DIRECTION", score(capped, range(WITHIN, "0", "200"), "50"));
        assertEquals("NO_RANGE", score(capped, number().direction(HIGHER).build(), "50"));
        assertEquals(
                "NO_DIRECTION",
                score(capped, with(number().build(), "0", "200", Optional.empty(), Optional.empty()), "5"));
    }

    @Test
    void binaryIsAllOrNothing() {
        Scoring binary = new Scoring.Binary();
        Kpi higher = number().direction(HIGHER).build();
        assertEquals("100", score(binary, higher, "45", "45"));
        assertEquals("0", score(binary, higher, "44.999999", "45"));
        assertEquals("100", score(binary, higher, "3", "-2"));
        assertEquals("0", score(binary, number().direction(LOWER).build(), "3", "-2"));
        assertEquals("100", score(binary, number().direction(WITHIN).build(), "10"));
        assertEquals("0", score(binary, number().direction(WITHIN).build(), "10.01"));
        assertEquals("NO_TARGET", score(binary, higher, "45"));
    }

    @Test
    void spiderGivesAThirdToTheRedFlagAndTwoToTheGoal() {
        Scoring spider = new Scoring.Spider(true);
        Kpi higher = redFlag(HIGHER, "500", "700");
        assertEquals("0", score(spider, higher, "300"));
        assertEquals("33.3333333333333", score(spider, higher, "500"));
        assertEquals("50", score(spider, higher, "600"));
        assertEquals("66.6666666666667", score(spider, higher, "700"));
        assertEquals("100", score(spider, higher, "900"));
        Kpi lower = redFlag(LOWER, "2", "-1");
        assertEquals("33.3333333333333", score(spider, lower, "2"));
        assertEquals("66.6666666666667", score(spider, lower, "-1"));
        assertEquals("0", score(spider, lower, "5"));
        assertEquals("100", score(spider, lower, "-4"));
    }

    @Test
    void spiderIsClampedUnlessSwitchedOff() {
        Kpi kpi = redFlag(HIGHER, "500", "700");
        assertEquals("0", score(new Scoring.Spider(true), kpi, "200"));
        assertEquals("-16.6666666666667", score(new Scoring.Spider(false), kpi, "200"));
        assertEquals("116.666666666667", score(new Scoring.Spider(false), kpi, "1000"));
    }

    @Test
    void spiderNeedsARedFlagOnTheWorseSideOfTheGoal() {
        Scoring spider = new Scoring.Spider(true);
        assertEquals("NO_DISTANCE", score(spider, redFlag(HIGHER, "700", "700"), "700"));
        assertEquals("TARGET_AGAINST_DIRECTION", score(spider, redFlag(LOWER, "500", "700"), "600"));
        assertEquals("UNSUITABLE_DIRECTION", score(spider, redFlag(WITHIN, "500", "700"), "600"));
        assertEquals("NO_RED_FLAG", score(spider, number().direction(HIGHER).build(), "600"));
    }

    @Test
    void oracleIsTheShareOfTheTarget() {
        Scoring oracle = new Scoring.Oracle();
        Kpi kpi = number().direction(HIGHER).build();
        assertEquals("33.5", score(oracle, kpi, "67", "200"));
        assertEquals("100", score(oracle, kpi, "260", "200"));
        assertEquals("0", score(oracle, kpi, "-1", "200"));
        assertEquals("0", score(oracle, kpi, "0", "200"));
    }

    @Test
    void aValueAboveANegativeTargetIsBetterForOracle() {
        Scoring oracle = new Scoring.Oracle();
        Kpi kpi = number().direction(HIGHER).build();
        assertEquals("100", score(oracle, kpi, "3", "-2"));
        assertEquals("100", score(oracle, kpi, "-2", "-2"));
        assertEquals("50", score(oracle, kpi, "-3", "-2"));
        assertEquals("0", score(oracle, kpi, "-4", "-2"));
        assertEquals("NO_DISTANCE", score(oracle, kpi, "3", "0"));
        assertEquals(
                "UNSUITABLE_DIRECTION", score(oracle, number().direction(LOWER).build(), "3", "2"));
        assertEquals("NO_TARGET", score(oracle, kpi, "3"));
    }

    @Test
    void performancePointIsTheWayFromTheWorstValue() {
        Scoring scoring = new Scoring.PerformancePoint();
        assertEquals("62.5", score(scoring, worst(HIGHER, "20"), "45", "60"));
        assertEquals("25", score(scoring, worst(LOWER, "10"), "7", "-2"));
        assertEquals("100", score(scoring, worst(HIGHER, "-10"), "3", "-2"));
        assertEquals("0", score(scoring, worst(HIGHER, "20"), "19", "60"));
        assertEquals("NO_DISTANCE", score(scoring, worst(HIGHER, "60"), "60", "60"));
        assertEquals("TARGET_AGAINST_DIRECTION", score(scoring, worst(HIGHER, "70"), "65", "60"));
        assertEquals("NO_TARGET", score(scoring, worst(HIGHER, "70"), "65"));
        assertEquals("NO_WORST_VALUE", score(scoring, number().direction(HIGHER).build(), "65", "60"));
    }

    @Test
    void cascadeIsActualByExpectedProgressCutToWholePercents() {
        Scoring cascade = new Scoring.Cascade();
        Kpi kpi = planned(HIGHER, "0", "100");
        assertEquals("90", score(cascade, kpi, "50", "55"));
        assertEquals("94", score(cascade, kpi, "94.99999", "100"));
        assertEquals("95", score(cascade, kpi, "95", "100"));
        assertEquals("100", score(cascade, kpi, "70", "55"));
        assertEquals("0", score(cascade, kpi, "-5", "55"));
        assertEquals("90", score(cascade, planned(LOWER, "100", "0"), "50.5", "45"));
        assertEquals("NO_DISTANCE", score(cascade, kpi, "5", "0"));
    }

    @Test
    void cascadeNeedsAPlanLineToKnowWhatIsExpected() {
        Scoring cascade = new Scoring.Cascade();
        assertEquals(
                "NO_PLAN_LINE",
                score(
                        cascade,
                        number().direction(HIGHER).baseline("0").target("100").build(),
                        "50",
                        "100"));
        assertEquals("NO_BASELINE", score(cascade, number().direction(HIGHER).build(), "50", "100"));
        assertEquals("NO_TARGET", score(cascade, planned(HIGHER, "0", "100"), "50"));
    }

    @Test
    void keptnPassesWarnsOrFailsByTheBand() {
        Scoring keptn = new Scoring.Keptn();
        Kpi kpi = number().bands(upTo("600", "800")).build();
        assertEquals("100", score(keptn, kpi, "600"));
        assertEquals("50", score(keptn, kpi, "600.1"));
        assertEquals("50", score(keptn, kpi, "800"));
        assertEquals("0", score(keptn, kpi, "800.1"));
        assertEquals("NO_BANDS", score(keptn, number().build(), "1"));
    }

    private static SampleKpi number() {
        return SampleKpi.of(new Unit.Number(), 2);
    }

    private static Kpi range(Direction direction, String least, String most) {
        return with(number().direction(direction).build(), least, most, Optional.empty(), Optional.empty());
    }

    private static Kpi redFlag(Direction direction, String redFlag, String goal) {
        RedFlag between = new RedFlag(new BigDecimal(redFlag), new BigDecimal(goal));
        return with(number().direction(direction).build(), "0", "0", Optional.of(between), Optional.empty());
    }

    private static Kpi worst(Direction direction, String worst) {
        Kpi kpi = number().direction(direction).build();
        return with(kpi, "0", "0", Optional.empty(), Optional.of(new BigDecimal(worst)));
    }

    private static Kpi planned(Direction direction, String from, String to) {
        return number().direction(direction)
                .baseline(from)
                .target(new Target.PlanLine(
                        List.of(
                                new Target.Point("2026-01", new BigDecimal(from)),
                                new Target.Point("2026-12", new BigDecimal(to))),
                        ""))
                .build();
    }

    private static Bands upTo(String green, String amber) {
        BigDecimal first = new BigDecimal(green);
        BigDecimal second = new BigDecimal(amber);
        return new Bands(List.of(
                new Interval(BandStatus.GREEN, Optional.empty(), Optional.of(new Edge(first, true))),
                new Interval(
                        BandStatus.AMBER, Optional.of(new Edge(first, false)), Optional.of(new Edge(second, true))),
                new Interval(BandStatus.RED, Optional.of(new Edge(second, false)), Optional.empty())));
    }

    private static Kpi with(Kpi kpi, String least, String most, Optional<RedFlag> redFlag, Optional<BigDecimal> worst) {
        return new Kpi(
                kpi.name(),
                kpi.title(),
                kpi.documentation(),
                kpi.formula(),
                kpi.formulaText(),
                kpi.unit(),
                kpi.direction(),
                kpi.baseline(),
                kpi.target(),
                kpi.benchmark(),
                kpi.bands(),
                kpi.owner(),
                kpi.review(),
                kpi.decimals(),
                kpi.noValue(),
                Optional.of(new ScoreRange(new BigDecimal(least), new BigDecimal(most))),
                redFlag,
                worst,
                kpi.breakdown());
    }

    private static String score(Scoring scoring, Kpi kpi, String value) {
        return score(scoring, kpi, value, Optional.empty());
    }

    private static String score(Scoring scoring, Kpi kpi, String value, String target) {
        return score(scoring, kpi, value, Optional.of(new BigDecimal(target)));
    }

    private static String score(Scoring scoring, Kpi kpi, String value, Optional<BigDecimal> target) {
        return switch (ScoreOfValue.of(scoring, kpi, new BigDecimal(value), target)) {
            case Score.Scored(BigDecimal points) -> WrittenNumber.plain(points);
            case Score.Unscored(var reason) -> reason.name();
        };
    }
}
