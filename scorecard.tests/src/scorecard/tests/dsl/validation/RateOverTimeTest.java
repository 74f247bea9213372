package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is divided by time has the unit that its words say. */
final class RateOverTimeTest {

    private static String issues(String clauses) {
        return KpisOverContacts.issues("package test\n", clauses);
    }

    @Test
    void whatIsDividedByADurationIsPerTimeAndConverted() {
        assertEquals("", issues("""
            formula count() / sum(talk)
            formula count() / sum(talk) unit count per second
            formula count() / sum(talk) unit number per week
            formula sum(cost) / sum(talk) unit money EUR per day
            formula count() / (sum(talk) / 1 hour) unit count per minute
            formula count() * 3600 / sum(talk) unit count per hour
            formula K1 / K2 unit number
            formula K4 / K1 unit money EUR per contact
            formula count() / K1 unit duration
            formula K1 * sum(wait) unit count
            formula K1 - K2 unit count per hour
            formula 2 * K1 unit count per hour
            formula K1 * 24 unit count per day
            formula sum(talk) / sum(wait) unit percent
            """));
    }

    @Test
    void whatIsPerTimeSaysPerWhichTime() {
        assertEquals("""
            ERROR (incompatible-units) `unit count` does not fit the formula `count() / sum(talk)`; expected `unit count per hour` at 3:52, length 10
            ERROR (incompatible-units) `unit count per contact` does not fit the formula `count() / sum(talk)`; expected `unit count per hour` at 4:52, length 22
            ERROR (incompatible-units) `unit count per month` does not fit the formula `count() / sum(talk)`; expected `unit count per hour` at 5:52, length 20
            ERROR (incompatible-units) `unit money EUR per contact` does not fit the formula `sum(cost) / sum(talk)`; expected `unit money EUR per hour` at 6:54, length 26
            ERROR (incompatible-units) `unit count per hour` does not fit the formula `sum(cost) / sum(talk)`; expected `unit money EUR per hour` at 7:54, length 19
            ERROR (incompatible-units) `unit count per agent_hour` does not fit the formula `count() / (sum(talk) / 1 hour)`; expected `unit count per hour` at 8:63, length 25
            ERROR (incompatible-units) `unit count per minute` does not fit the formula `count() * 3600 / sum(talk)`; expected `unit number per hour` at 9:59, length 21
            ERROR (incompatible-units) `unit count per hour` does not fit the formula `K1 * 24`; expected `unit number per day` at 10:40, length 19
            ERROR (incompatible-units) `count() / sum(talk) + 1` is a count of `contact` per duration + a number, which has no unit; expected a count of `contact` per duration on both sides at 11:33, length 23
            ERROR (incompatible-units) `(count() / sum(talk)) / (sum(cost) / sum(talk))` is a count of `contact` per duration / money in EUR per duration, which has no unit; expected a count or a number after `/`, or the two the other way round at 12:33, length 47
            """, issues("""
                formula count() / sum(talk)
                formula count() / sum(talk) unit count
                formula count() / sum(talk) unit count per contact
                formula count() / sum(talk) unit count per month
                formula sum(cost) / sum(talk) unit money EUR per contact
                formula sum(cost) / sum(talk) unit count per hour
                formula count() / (sum(talk) / 1 hour) unit count per agent_hour
                formula count() * 3600 / sum(talk) unit count per minute
                formula K1 * 24 unit count per hour
                formula count() / sum(talk) + 1
                formula (count() / sum(talk)) / (sum(cost) / sum(talk)) unit money EUR per contact
                """));
    }

    @Test
    void whatIsDividedByTheDaysOfThePeriodIsPerDay() {
        assertEquals("", issues("""
            formula count() / days in period
            formula count() / days in period unit count per week
            formula count() * 7 / days in period unit count per week
            formula count() / (days in period / 7) unit count per week
            formula count() * 365 / days in period unit count per year
            formula count() / (days in period / 30.4375) unit count per month
            formula count() / count(over costs) * 365 / days in period unit percent
            formula sum(cost) / days in period unit money EUR per day
            formula sum(cost) / count() * 365 / days in period unit money EUR per contact
            formula sum(talk) / days in period unit duration per week
            formula K1 * days in period unit count
            formula count() / K1 unit number
            formula count() / (days in period * 5 / 7) unit count per working_day
            """));
    }

    @Test
    void aRateOfDaysIsPerTheSpanThatItsNumbersMake() {
        assertEquals("""
            ERROR (incompatible-units) `unit count per month` does not fit the formula `count() / days in period`; expected `unit count per day` at 3:57, length 20
            ERROR (incompatible-units) `unit count per contact` does not fit the formula `count() / days in period`; expected `unit count per day` at 4:57, length 22
            ERROR (incompatible-units) `unit count per hour` does not fit the formula `count() / days in period`; expected `unit count per day` at 5:57, length 19
            ERROR (incompatible-units) `unit count per day` does not fit the formula `count() * 7 / days in period`; expected `unit number per week` at 6:61, length 18
            ERROR (incompatible-units) `unit count per week` does not fit the formula `count() * 30 / days in period`; expected `unit number per month` at 7:62, length 19
            ERROR (incompatible-units) `unit count per month` does not fit the formula `count() * 365 / days in period`; expected `unit number per year` at 8:63, length 20
            ERROR (incompatible-units) `unit count per day` does not fit the formula `count() / (days in period / 7)`; expected `unit count per week` at 9:63, length 18
            ERROR (incompatible-units) `unit count per day` does not fit the formula `1000 * count() / days in period`; expected `unit number` at 10:64, length 18
            ERROR (incompatible-units) `unit number per week` does not fit the formula `K1 * K11`; expected `unit number per day` at 11:42, length 20
            ERROR (incompatible-units) `K1 + count() / sum(talk)` is a count per `day` + a count of `contact` per duration, which has no unit; expected a count per `day` on both sides at 13:33, length 24
            ERROR (incompatible-units) `K1 + 1` is a count per `day` + a number, which has no unit; expected a count per `day` on both sides at 14:33, length 6
            """, issues("""
                formula count() / days in period
                formula count() / days in period unit count per month
                formula count() / days in period unit count per contact
                formula count() / days in period unit count per hour
                formula count() * 7 / days in period unit count per day
                formula count() * 30 / days in period unit count per week
                formula count() * 365 / days in period unit count per month
                formula count() / (days in period / 7) unit count per day
                formula 1000 * count() / days in period unit count per day
                formula K1 * K11 unit number per week
                formula 7 * avg(csat)
                formula K1 + count() / sum(talk)
                formula K1 + 1
                """));
    }
}
