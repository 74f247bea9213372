package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scorecard.tests.dsl.ScorecardFolder;

/** Every value has one colour, and better values have better ones. */
final class BandsTest {

    private static String issues(String direction, String bands) {
        return ScorecardFolder.issues("""
            package test
            kpi Rate {
              over contacts
              formula share(where answered)
              %s
              bands { %s }
            }
            kpi User { formula Rate }
            scorecard Card { perspective P { goal G { lagging User } } }
            """.formatted(direction, bands));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "green from 75% amber from 68% red below",
                "green above 75% amber from 68% up to 75% red below 68%",
                "red below 68% amber below 75% green from 75%",
                "red up to 68% amber up to 75% green above",
                "green from 97% amber above 94% red below",
                "green from 0% red below",
                "green from 50%" + " green from 40% red below",
            })
    void bandsOfAHigherIsBetterKpi(String bands) {
        assertEquals("", issues("higher is better", bands));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "green up to 4% amber up to 5% red above",
                "green below 4% amber from 4% below 5% red from 5%",
                "red above 5% amber above 4% green up to 4%",
            })
    void bandsOfALowerIsBetterKpi(String bands) {
        assertEquals("", issues("lower is better", bands));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "green from 60% up to 70% amber from 55% amber above 70% up to 75% red below 55% red above 75%",
                "red below 55% amber from 55% below 60% green from 60% up to 70% amber up to 75% red above",
            })
    void bandsOfAKpiWithABestRange(String bands) {
        assertEquals("", issues("within 60% .. 70% is best", bands));
    }

    @Test
    void valuesWithoutColourAreReported() {
        assertEquals(
                """
                ERROR (bands-gap) the value `97%` has no colour; expected a band for every value at 6:3, length 65
                ERROR (bands-gap) the values between `94%` and `97%` have no colour; expected a band for every value at 6:3, length 38
                ERROR (bands-gap) the values below `94%` have no colour; expected a band for every value at 6:3, length 39
                ERROR (bands-gap) the values above `5%` have no colour; expected a band for every value at 6:3, length 39
                """,
                issues("higher is better", "green above 97% amber above 94% below 97% red up to 94%")
                        + issues("higher is better", "green from 97% red below 94%")
                        + issues("higher is better", "green from 97% amber from 94%")
                        + issues("lower is better", "green up to 4% amber up to 5%")
                        + issues("lower is better", ""));
    }

    @Test
    void valuesWithTwoColoursAreReported() {
        assertEquals(
                """
                ERROR (bands-overlap) `green from 75%` and `amber from 68% up to 80%` overlap, so some values have two colours; expected each value in one band at 6:11, length 14
                ERROR (bands-overlap) `green from 75%` and `amber from 68% up to 75%` overlap, so some values have two colours; expected each value in one band at 6:11, length 14
                ERROR (bands-overlap) `amber from 80%` and `green from 75%` overlap, so some values have two colours; expected each value in one band at 6:26, length 14
                """,
                issues("higher is better", "green from 75% amber from 68% up to 80% red below 68%")
                        + issues("higher is better", "green from 75% amber from 68% up to 75% red below 68%")
                        + issues("higher is better", "green from 75% amber from 80% red below 75%"));
    }

    @Test
    void bandsThatHoldNothingAreReported() {
        assertEquals(
                """
                ERROR (bands-empty) `green above` has no value and follows no band that ends there; expected a value at 6:11, length 11
                ERROR (bands-empty) `amber from 70% below 60%` holds no value; expected its smaller end first at 6:26, length 24
                """,
                issues("higher is better", "green above red below 5%")
                        + issues("higher is better", "green from 75% amber from 70% below 60% red below"));
    }

    @Test
    void coloursAgainstTheDirectionAreReported() {
        assertEquals(
                """
                ERROR (bands-order) the colours do not get better with the values of `Rate`, of which lower is better; expected green at the better end at 6:3, length 49
                ERROR (bands-order) the colours do not get better with the values of `Rate`, of which higher is better; expected green at the better end at 6:3, length 49
                ERROR (bands-order) the colours do not get better with the values of `Rate`, of which a range is best; expected green at the better end at 6:3, length 51
                WARNING (bands-without-direction) `Rate` has bands but no direction; expected `higher is better`, `lower is better` or `within … .. … is best` at 6:3, length 34
                """,
                issues("lower is better", "green from 75% amber from 68% red below")
                        + issues("higher is better", "amber from 75% green from 68% red below")
                        + issues("within 60% .. 70% is best", "green from 75% amber from 68% green below")
                        + issues("", "green from 75% red below"));
    }
}
