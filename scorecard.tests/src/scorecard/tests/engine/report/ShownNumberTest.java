package scorecard.tests.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scorecard.engine.plan.Bands;
import scorecard.engine.plan.Bands.BandStatus;
import scorecard.engine.plan.Bands.Edge;
import scorecard.engine.plan.Bands.Interval;
import scorecard.engine.plan.Direction;
import scorecard.engine.plan.Kpi;
import scorecard.engine.plan.Target;
import scorecard.engine.report.ShownNumber;
import scorecard.engine.type.Unit;
import scorecard.tests.engine.SampleKpi;

final class ShownNumberTest {

    private static final Bands FROM_75_PERCENT = new Bands(List.of(
            new Interval(BandStatus.RED, Optional.empty(), Optional.of(new Edge(new BigDecimal("0.75"), false))),
            new Interval(BandStatus.GREEN, Optional.of(new Edge(new BigDecimal("0.75"), true)), Optional.empty())));

    @ParameterizedTest
    @CsvSource({
        "0.7496, 74.96%",
        "0.7499999, 74.99999%",
        "0.7494, 74.9%",
        "0.75, 75.0%",
        "0.7504, 75.04%",
        "0.75049, 75.05%",
        "0.731, 73.1%",
        "0.7305, 73.1%",
        "1, 100.0%",
        "-0.0004, 0.0%",
        "123.4, 12 340.0%",
    })
    void aPercentNeverCrossesAnEdgeByRounding(BigDecimal value, String shown) {
        Kpi kpi = SampleKpi.of(new Unit.Percent(), 1).bands(FROM_75_PERCENT).build();
        assertEquals(withNarrowSpaces(shown), ShownNumber.of(kpi).value(value, Optional.empty()));
    }

    @Test
    void aValueNeverCrossesTheTargetOfItsPeriodByRounding() {
        ShownNumber shown = ShownNumber.of(SampleKpi.of(new Unit.Number(), 2).build());
        assertEquals("1.00", shown.value(new BigDecimal("0.996"), Optional.empty()));
        assertEquals("0.996", shown.value(new BigDecimal("0.996"), Optional.of(BigDecimal.ONE)));
    }

    @Test
    void aValueNeverCrossesASingleTargetOrTheEndOfTheBestRange() {
        Kpi single = SampleKpi.of(new Unit.Count(), 0)
                .target(new Target.Value(BigDecimal.TEN, "", ""))
                .build();
        assertEquals("9.6", ShownNumber.of(single).value(new BigDecimal("9.6"), Optional.empty()));
        Kpi within = SampleKpi.of(new Unit.Count(), 0)
                .direction(new Direction.Within(BigDecimal.ONE, BigDecimal.TEN))
                .build();
        assertEquals("10.4", ShownNumber.of(within).value(new BigDecimal("10.4"), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "42, 0:42",
        "269.5, 4:30",
        "3599.5, 1:00:00",
        "3600, 1:00:00",
        "-75, -1:15",
        "108000, 30:00:00",
        "45296, 12:34:56",
        "0.4, 0:00",
        "36000000, 10 000:00:00"
    })
    void durationsAreShownAsAClock(BigDecimal seconds, String shown) {
        Kpi kpi = SampleKpi.of(new Unit.Duration(), 0).build();
        assertEquals(withNarrowSpaces(shown), ShownNumber.of(kpi).value(seconds, Optional.empty()));
    }

    /** An interpolated target of 34 digits must not make the value that reaches it as long. */
    @Test
    void aValueThatIsItsTargetIsShownAsTheTargetIs() {
        ShownNumber shown = ShownNumber.of(SampleKpi.of(new Unit.Percent(), 1).build());
        BigDecimal fiveSixths = BigDecimal.valueOf(5).divide(BigDecimal.valueOf(6), MathContext.DECIMAL128);
        assertEquals("83.333%", shown.value(fiveSixths, Optional.of(fiveSixths)));
        assertEquals("83.333%", shown.target(fiveSixths));
        BigDecimal lastDigit = fiveSixths.subtract(fiveSixths.ulp());
        assertEquals("83.333%", shown.value(lastDigit, Optional.of(fiveSixths)));
        assertEquals("83.3%", shown.value(new BigDecimal("0.833332"), Optional.of(new BigDecimal("0.833333"))));
        assertEquals("74.96%", shown.value(new BigDecimal("0.7496"), Optional.of(new BigDecimal("0.7496"))));
    }

    @Test
    void whereARangeIsBestItIsTheAim() {
        Kpi within = SampleKpi.of(new Unit.Percent(), 1)
                .direction(new Direction.Within(new BigDecimal("0.6"), new BigDecimal("0.7")))
                .build();
        assertEquals(Optional.of("60.0% .. 70.0%"), ShownNumber.of(within).aim(Optional.empty()));
        assertEquals(Optional.of("65.0%"), ShownNumber.of(within).aim(Optional.of(new BigDecimal("0.65"))));
        Kpi none = SampleKpi.of(new Unit.Percent(), 1)
                .direction(new Direction.Lower())
                .build();
        assertEquals(Optional.empty(), ShownNumber.of(none).aim(Optional.empty()));
    }

    @Test
    void aDurationJustBesideItsTargetShowsPartsOfASecond() {
        ShownNumber shown = ShownNumber.of(SampleKpi.of(new Unit.Duration(), 0).build());
        assertEquals("4:30.2", shown.value(new BigDecimal("270.2"), Optional.of(new BigDecimal("270"))));
        assertEquals("1:00:00.04", shown.value(new BigDecimal("3600.04"), Optional.of(new BigDecimal("3600"))));
    }

    @Test
    void moneyIsFollowedByItsCurrency() {
        ShownNumber shown = ShownNumber.of(
                SampleKpi.of(new Unit.Rate(new Unit.Money("EUR"), "contact"), 2).build());
        assertEquals("4.80 EUR", shown.value(new BigDecimal("4.7951"), Optional.empty()));
        assertEquals("EUR per contact", shown.unit());
        assertEquals(withNarrowSpaces("-1 234 567.00 EUR"), shown.value(new BigDecimal("-1234567"), Optional.empty()));
        assertEquals("1234.00 EUR", shown.value(new BigDecimal("1234"), Optional.empty()));
    }

    @Test
    void aTargetShowsTheDecimalsItsAuthorWrote() {
        ShownNumber shown = ShownNumber.of(SampleKpi.of(new Unit.Percent(), 1).build());
        assertEquals("75.0%", shown.target(new BigDecimal("0.75")));
        assertEquals("75.25%", shown.target(new BigDecimal("0.7525")));
        assertEquals("73.333%", shown.target(new BigDecimal("0.7333333333333")));
    }

    @Test
    void aChangeIsNeverRoundedToNothing() {
        ShownNumber percent = ShownNumber.of(SampleKpi.of(new Unit.Percent(), 1).build());
        assertEquals("+1.2 points", percent.change(new BigDecimal("0.731"), new BigDecimal("0.743")));
        assertEquals("-0.04 points", percent.change(new BigDecimal("0.7304"), new BigDecimal("0.73")));
        assertEquals(
                "0.0 points", percent.change(new BigDecimal("0.73"), new BigDecimal("0.730000000000000000000001")));
        ShownNumber duration =
                ShownNumber.of(SampleKpi.of(new Unit.Duration(), 0).build());
        assertEquals("-0:15", duration.change(new BigDecimal("60"), new BigDecimal("45")));
    }

    @Test
    void aScoreNeverCrossesTheEdgeOfAColour() {
        assertEquals("69.96", ShownNumber.score(new BigDecimal("69.96"), new BigDecimal("70"), new BigDecimal("40")));
        assertEquals("72.9", ShownNumber.score(new BigDecimal("72.8571428571"), new BigDecimal("70")));
        assertEquals("100.0", ShownNumber.score(new BigDecimal("100"), new BigDecimal("70")));
    }

    @Test
    void sharesAreWholePercentsWhereTheyCanBe() {
        assertEquals("25%", ShownNumber.share(new BigDecimal("0.25")));
        assertEquals("33.3%", ShownNumber.share(new BigDecimal("0.333333333")));
        assertEquals("0%", ShownNumber.share(BigDecimal.ZERO));
    }

    private static String withNarrowSpaces(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d)", "\u202f");
    }
}
