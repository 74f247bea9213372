package scorecard.tests.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.ScoreFormula;
import scorecard.engine.plan.ScoreFormula.Anchor;
import scorecard.engine.plan.ScoreFormula.Anchored;
import scorecard.engine.plan.ScoreFormula.Difference;
import scorecard.engine.plan.ScoreFormula.Greatest;
import scorecard.engine.plan.ScoreFormula.Least;
import scorecard.engine.plan.ScoreFormula.Number;
import scorecard.engine.plan.ScoreFormula.Product;
import scorecard.engine.plan.ScoreFormula.Quotient;
import scorecard.engine.plan.ScoreFormula.Sum;
import scorecard.engine.plan.Scoring;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.score.Score;
import scorecard.engine.score.ScoreOfValue;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;

/** Scores by a formula of the author's. */
final class FormulaScoreTest {

    private static final ScoreFormula VALUE = new Anchored(Anchor.VALUE);
    private static final ScoreFormula TARGET = new Anchored(Anchor.TARGET);
    private static final ScoreFormula BASELINE = new Anchored(Anchor.BASELINE);
    private static final Kpi KPI =
            SampleKpi.of(new Unit.Number(), 2).baseline("3").build();

    private static ScoreFormula number(String written) {
        return new Number(new BigDecimal(written));
    }

    private static ScoreFormula share(ScoreFormula of, ScoreFormula whole) {
        return new Quotient(new Product(number("100"), of), whole);
    }

    private static String score(ScoreFormula formula, boolean capped, String value, String target) {
        Optional<BigDecimal> goal = Optional.ofNullable(target).map(BigDecimal::new);
        return switch (ScoreOfValue.of(new Scoring.Formula(formula, capped), KPI, new BigDecimal(value), goal)) {
            case Score.Scored(BigDecimal points) -> WrittenNumber.plain(points);
            case Score.Unscored(var reason) -> reason.name();
        };
    }

    @Test
    void scoresEndAtTheirEndsUnlessTheyAreUncapped() {
        assertEquals("100", score(share(VALUE, TARGET), true, "9", "6"));
        assertEquals("0", score(share(VALUE, TARGET), true, "-9", "6"));
        assertEquals("150", score(share(VALUE, TARGET), false, "9", "6"));
        assertEquals("-150", score(share(VALUE, TARGET), false, "-9", "6"));
    }

    @Test
    void thirdsAddUpExactly() {
        ScoreFormula third = new Quotient(VALUE, TARGET);
        ScoreFormula nothing = new Difference(new Sum(new Sum(third, third), third), number("1"));
        assertEquals("0", score(nothing, false, "1", "3"));
        assertEquals("DIVISION_BY_ZERO", score(new Quotient(number("1"), nothing), false, "1", "3"));
    }

    @Test
    void withoutOneOfItsAnchorsThereIsNoScore() {
        assertEquals("NO_TARGET", score(share(VALUE, TARGET), true, "9", null));
        assertEquals("NO_WORST_VALUE", score(share(VALUE, new Anchored(Anchor.WORST)), true, "9", "6"));
        assertEquals("NO_RED_FLAG", score(share(VALUE, new Anchored(Anchor.RED_FLAG)), true, "9", "6"));
        assertEquals("NO_RED_FLAG", score(share(VALUE, new Anchored(Anchor.GOAL)), true, "9", "6"));
        assertEquals("NO_RANGE", score(share(VALUE, new Anchored(Anchor.RANGE_START)), true, "9", "6"));
        assertEquals("NO_RANGE", score(share(VALUE, new Anchored(Anchor.RANGE_END)), true, "9", "6"));
    }

    @Test
    void aDivisorOfTheDefinitionHasNoDistanceWhereItIsZero() {
        assertEquals("NO_DISTANCE", score(share(VALUE, new Difference(TARGET, BASELINE)), true, "9", "3"));
        assertEquals("DIVISION_BY_ZERO", score(share(TARGET, VALUE), true, "0.00", "3"));
    }

    @Test
    void theSmallerAndTheGreaterOfTwoCount() {
        assertEquals("3", score(new Least(VALUE, BASELINE), false, "9", "6"));
        assertEquals("9", score(new Greatest(VALUE, BASELINE), false, "9", "6"));
    }
}
