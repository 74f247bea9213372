package scorecard.tests.engine.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.report.WrittenNumber;
import scorecard.engine.result.Reason;
import scorecard.engine.score.ProgressScore;
import scorecard.engine.score.Score;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;

final class ProgressScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0.731, 0.68, 0.75, 72.8571428571429",
        "0.68,  0.68, 0.75, 0",
        "0.75,  0.68, 0.75, 100",
        "0.60,  0.68, 0.75, 0",
        "0.90,  0.68, 0.75, 100",
        "-5,    -10,  0,    50",
        "-30,   -40,  -20,  50",
    })
    void higherIsBetter(BigDecimal value, String baseline, String target, String score) {
        assertEquals(score, score(new Direction.Higher(), value, baseline, Optional.of(target)));
    }

    @ParameterizedTest
    @CsvSource({
        "5.20, 5.20, 4.80, 0",
        "4.90, 5.20, 4.80, 75",
        "4.80, 5.20, 4.80, 100",
        "4.00, 5.20, 4.80, 100",
        "9.99, 5.20, 4.80, 0",
        "-5,   0,    -10,  50",
    })
    void lowerIsBetter(BigDecimal value, String baseline, String target, String score) {
        assertEquals(score, score(new Direction.Lower(), value, baseline, Optional.of(target)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.65, 0.80, 100",
        "0.60, 0.80, 100",
        "0.70, 0.80, 100",
        "0.72, 0.80, 80",
        "0.75, 0.80, 50",
        "0.80, 0.80, 0",
        "0.95, 0.80, 0",
        "0.55, 0.80, 50",
        "0.40, 0.80, 0",
        "0.65, 0.65, NO_DISTANCE",
        "0.80, 0.70, NO_DISTANCE",
    })
    void withinARangeIsBest(BigDecimal value, String baseline, String score) {
        Direction range = new Direction.Within(new BigDecimal("0.60"), new BigDecimal("0.70"));
        assertEquals(score, score(range, value, baseline, Optional.empty()));
    }

    @Test
    void withoutAWayToGoThereIsNoScore() {
        BigDecimal one = BigDecimal.ONE;
        assertEquals("NO_DISTANCE", score(new Direction.Higher(), one, "5", Optional.of("5.00")));
        assertEquals("NO_TARGET", score(new Direction.Higher(), one, "5", Optional.empty()));
        assertEquals("TARGET_AGAINST_DIRECTION", score(new Direction.Higher(), one, "5", Optional.of("4")));
        assertEquals("TARGET_AGAINST_DIRECTION", score(new Direction.Lower(), one, "4", Optional.of("5")));
        Kpi noBaseline = SampleKpi.of(new Unit.Number(), 2)
                .direction(new Direction.Higher())
                .build();
        assertEquals(new Score.Unscored(Reason.NO_BASELINE), ProgressScore.of(noBaseline, one, Optional.of(one)));
        Kpi noDirection = SampleKpi.of(new Unit.Number(), 2).baseline("0").build();
        assertEquals(new Score.Unscored(Reason.NO_DIRECTION), ProgressScore.of(noDirection, one, Optional.of(one)));
    }

    /** Binary floating point as an independent second opinion. */
    @Test
    void scoresAgreeWithTheFormulaInDoubles() {
        Random random = new Random(20260630);
        for (int round = 0; round < 2000; round++) {
            double baseline = random.nextInt(-1000, 1000) / 10.0;
            double distance = random.nextInt(1, 500) / 10.0;
            boolean higher = random.nextBoolean();
            double target = higher ? baseline + distance : baseline - distance;
            double value = random.nextInt(-2000, 2000) / 10.0;
            double expected = Math.max(0, Math.min(100, 100 * (value - baseline) / (target - baseline)));
            Direction direction = higher ? new Direction.Higher() : new Direction.Lower();
            String score = score(
                    direction,
                    BigDecimal.valueOf(value),
                    BigDecimal.valueOf(baseline).toPlainString(),
                    Optional.of(BigDecimal.valueOf(Math.round(target * 10))
                            .movePointLeft(1)
                            .toPlainString()));
            assertEquals(expected, Double.parseDouble(score), 1e-8);
        }
    }

    private static String score(Direction direction, BigDecimal value, String baseline, Optional<String> target) {
        Kpi kpi = SampleKpi.of(new Unit.Number(), 2)
                .direction(direction)
                .baseline(baseline)
                .build();
        Score score = ProgressScore.of(kpi, value, target.map(BigDecimal::new));
        return score.value()
                .map(WrittenNumber::plain)
                .orElseGet(() -> score.whyNot().orElseThrow().name());
    }
}
