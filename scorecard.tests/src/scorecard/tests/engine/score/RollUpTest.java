package scorecard.tests.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scorecard.MissingChildren;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.result.Reason;
import scorecard.engine.result.Status;
import scorecard.engine.score.RollUp;
import scorecard.engine.score.RollUp.Child;
import scorecard.engine.score.Score;
import scorecard.tests.engine.SamplePlan;

final class RollUpTest {

    private static final Child MISSING =
            new Child(BigDecimal.ONE, new Score.Unscored(Reason.NO_ROWS), Status.NONE, false);
    private static final Child UNDEFINED =
            new Child(BigDecimal.ONE, new Score.Unscored(Reason.NO_TARGET), Status.NONE, true);

    @Test
    void theMeanIsWeighted() {
        assertEquals("64 shares 0.25 0.75", mean(child("1", "40"), child("3", "72")));
        assertEquals("44 shares 0.5 0.5", mean(child("0.5", "40"), child("0.5", "48")));
    }

    @Test
    void aChildOfWeightZeroNeverCounts() {
        assertEquals("40 shares 1 0", mean(child("1", "40"), child("0", "100")));
        assertEquals("NO_SCORED_CHILDREN shares 0", mean(child("0", "100")));
        assertEquals("40 shares 1 0", rolled(Scorecard.RollUp.BEST, child("1", "40"), child("0", "100")));
    }

    @Test
    void theWeightOfAMissingChildGoesToItsSiblings() {
        assertEquals("64 shares 0.25 0 0.75", mean(child("1", "40"), MISSING, child("3", "72")));
        assertEquals("NO_SCORED_CHILDREN shares 0 0", mean(MISSING, UNDEFINED));
        assertEquals("NO_SCORED_CHILDREN shares", mean());
    }

    @Test
    void aMissingChildMayCountAsZero() {
        MissingChildren zero = MissingChildren.COUNT_AS_ZERO;
        assertEquals("20 shares 0.5 0.5", rolled(Scorecard.RollUp.WEIGHTED_MEAN, zero, child("1", "40"), MISSING));
        assertEquals("0 shares 1", rolled(Scorecard.RollUp.WEIGHTED_MEAN, zero, MISSING));
        assertEquals("40 shares 1 0", rolled(Scorecard.RollUp.WEIGHTED_MEAN, zero, child("1", "40"), UNDEFINED));
    }

    @Test
    void aMissingChildMayMakeItsParentMissing() {
        MissingChildren missing = MissingChildren.MAKE_THE_PARENT_MISSING;
        assertEquals(
                "MISSING_CHILD shares 0 0", rolled(Scorecard.RollUp.WEIGHTED_MEAN, missing, child("1", "40"), MISSING));
        assertEquals("40 shares 1 0", rolled(Scorecard.RollUp.WEIGHTED_MEAN, missing, child("1", "40"), UNDEFINED));
        Child weightless = new Child(BigDecimal.ZERO, new Score.Unscored(Reason.NO_ROWS), Status.NONE, false);
        assertEquals("40 shares 1 0", rolled(Scorecard.RollUp.WEIGHTED_MEAN, missing, child("1", "40"), weightless));
    }

    @Test
    void theWorstOrBestChildMayDecide() {
        Child[] children = {child("1", "40"), child("9", "72"), child("1", "40"), child("1", "55")};
        assertEquals("40 shares 0.5 0 0.5 0", rolled(Scorecard.RollUp.WORST, children));
        assertEquals("72 shares 0 1 0 0", rolled(Scorecard.RollUp.BEST, children));
    }

    @Test
    void theMostFrequentStatusMayDecideAndTheWorseOfTwo() {
        assertEquals(
                "90 shares 0.5 0 0.5",
                rolled(Scorecard.RollUp.MOST_FREQUENT, child("1", "80"), child("5", "10"), child("1", "100")));
        assertEquals(
                "10 shares 0 1 0",
                rolled(Scorecard.RollUp.MOST_FREQUENT, child("1", "80"), child("5", "10"), child("1", "50")));
    }

    @Test
    void theOrderOfChildrenChangesNoDigit() {
        Child third = child("0.333333333333", "33.33333333333333333333333333333333");
        Child seventh = child("0.142857142857", "14.28571428571428571428571428571429");
        Child rest = child("0.523809523810", "99.99999999999999999999999999999999");
        BigDecimal score = score(third, seventh, rest);
        assertEquals(score, score(rest, third, seventh));
        assertEquals(score, score(seventh, rest, third));
    }

    /** 50/3 with weight 1 and 155/3 with weight 2 make 40, which is amber and not red by a last digit. */
    @Test
    void thirdsThatMakeAnEdgeAreTheEdge() {
        BigDecimal edge = score(
                child("1", "16.66666666666666666666666666666666"), child("2", "51.66666666666666666666666666666666"));
        assertEquals(0, BigDecimal.valueOf(40).compareTo(edge), edge.toPlainString());
    }

    @Test
    void thePlainMeanTakesEveryChildOfSomeWeightTheSame() {
        assertEquals(
                "56 shares 0.5 0.5 0",
                rolled(Scorecard.RollUp.MEAN, child("1", "40"), child("3", "72"), child("0", "9")));
        assertEquals("72 shares 0 1", rolled(Scorecard.RollUp.MEAN, MISSING, child("3", "72")));
        assertEquals(
                "36 shares 0.5 0.5",
                rolled(Scorecard.RollUp.MEAN, MissingChildren.COUNT_AS_ZERO, MISSING, child("3", "72")));
    }

    @Test
    void theBestOfEquallyFrequentStatusesMayDecide() {
        Child[] tie = {child("1", "10"), child("1", "90")};
        assertEquals("10 shares 1 0", rolled(Scorecard.RollUp.MOST_FREQUENT, tie));
        assertEquals("90 shares 0 1", rolled(Scorecard.RollUp.MOST_FREQUENT_BEST_ON_TIE, tie));
        Child[] mostlyRed = {child("1", "10"), child("1", "30"), child("1", "90")};
        assertEquals("20 shares 0.5 0.5 0", rolled(Scorecard.RollUp.MOST_FREQUENT_BEST_ON_TIE, mostlyRed));
    }

    @Test
    void scoresMayBeAdded() {
        assertEquals(
                "112 shares 0.5 0.5 0",
                rolled(Scorecard.RollUp.SUM, child("1", "40"), child("3", "72"), child("0", "9")));
        assertEquals("72 shares 0 1", rolled(Scorecard.RollUp.SUM, MISSING, child("3", "72")));
        assertEquals("NO_SCORED_CHILDREN shares 0", rolled(Scorecard.RollUp.SUM, MISSING));
    }

    @Test
    void childrenMayStandForThemselves() {
        MissingChildren zero = MissingChildren.COUNT_AS_ZERO;
        assertEquals(
                "SELF_STANDING shares 0 0", rolled(Scorecard.RollUp.SELF_STANDING, zero, child("1", "40"), MISSING));
    }

    /** 85 of 92 points: passes count fully, warnings half, failures nothing. */
    @Test
    void keptnDividesAchievedByPossiblePoints() {
        assertEquals(
                "92.39",
                score(child("80", "100"), child("10", "50"), child("2", "0"))
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private static BigDecimal score(Child... children) {
        Scorecard scorecard = scorecard(Scorecard.RollUp.WEIGHTED_MEAN, MissingChildren.WEIGHT_GOES_TO_SIBLINGS);
        return new RollUp(scorecard).of(List.of(children)).score().value().orElseThrow();
    }

    private static Child child(String weight, String points) {
        BigDecimal score = new BigDecimal(points);
        Status status = score.compareTo(BigDecimal.valueOf(70)) >= 0
                ? Status.GREEN
                : score.compareTo(BigDecimal.valueOf(40)) >= 0 ? Status.AMBER : Status.RED;
        return new Child(new BigDecimal(weight), new Score.Scored(score), status, false);
    }

    private static String mean(Child... children) {
        return rolled(Scorecard.RollUp.WEIGHTED_MEAN, children);
    }

    private static String rolled(Scorecard.RollUp rule, Child... children) {
        return rolled(rule, MissingChildren.WEIGHT_GOES_TO_SIBLINGS, children);
    }

    private static String rolled(Scorecard.RollUp rule, MissingChildren missing, Child... children) {
        RollUp.Parent parent = new RollUp(scorecard(rule, missing)).of(Arrays.asList(children));
        String score = parent.score()
                .value()
                .map(WrittenNumber::plain)
                .orElseGet(() -> parent.score().whyNot().orElseThrow().name());
        String shares = parent.shares().stream().map(WrittenNumber::plain).collect(Collectors.joining(" "));
        return (score + " shares " + shares).strip();
    }

    static Scorecard scorecard(Scorecard.RollUp rule, MissingChildren missing) {
        return new SamplePlan()
                .rollUp(rule)
                .missing(missing)
                .build()
                .scorecards()
                .getFirst();
    }
}
