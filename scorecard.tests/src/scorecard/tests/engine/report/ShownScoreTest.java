package scorecard.tests.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.PeriodKind;
import scorecard.engine.plan.Scorecard;
import scorecard.engine.plan.Scoring;
import scorecard.engine.report.ShownScore;

/** People see scores as their old system printed them. */
final class ShownScoreTest {

    private static final String TWO_THIRDS = "66.6666666666666666666666666667";

    @Test
    void spiderShowsTenPointsAndCutsTheRestOff() {
        ShownScore shown = shown(new Scoring.Spider(true), "66.666666666666666666", "33.333333333333333333");
        assertEquals("6.6", shown.text(new BigDecimal(TWO_THIRDS)));
        assertEquals("3.3", shown.text(new BigDecimal("33.3333333333333333333333333333")));
        assertEquals("6.6", shown.text(new BigDecimal("65.9999999999999999999999999999")));
        assertEquals("10.0", shown.text(new BigDecimal("100")));
        assertEquals("-1.6", shown.text(new BigDecimal("-16.6666666666666666666666666667")));
        assertEquals("6.6 and 3.3 of 10", edges(shown, "66.666666666666666666", "33.333333333333333333"));
    }

    @Test
    void otherScoresAreRoundedButNotAcrossAnEdge() {
        ShownScore keptn = shown(new Scoring.Keptn(), "90", "75");
        assertEquals("92.4", keptn.text(new BigDecimal("92.3913043478260869565217391304")));
        assertEquals("89.96", keptn.text(new BigDecimal("89.96")));
        assertEquals("90 and 75 of 100", edges(keptn, "90", "75"));
        ShownScore bands = shown(new Scoring.PerformancePoint(), "66.666666666666666666", "33.333333333333333333");
        assertEquals("66.667", bands.text(new BigDecimal(TWO_THIRDS)));
        assertEquals("66.67 and 33.33 of 100", edges(bands, "66.666666666666666666", "33.333333333333333333"));
    }

    private static String edges(ShownScore shown, String green, String amber) {
        return shown.edge(new BigDecimal(green)) + " and " + shown.edge(new BigDecimal(amber)) + " of " + shown.full();
    }

    private static ShownScore shown(Scoring scoring, String green, String amber) {
        return ShownScore.of(new Scorecard(
                "acme.Card",
                "Card",
                "",
                Scorecard.Kind.STRATEGY,
                "acme.Days",
                PeriodKind.MONTH,
                "",
                scoring,
                Scorecard.RollUp.MEAN,
                new BigDecimal(green),
                new BigDecimal(amber),
                false,
                Scorecard.MissingChildren.WEIGHT_GOES_TO_SIBLINGS,
                List.of(),
                List.of(),
                Optional.empty()));
    }
}
