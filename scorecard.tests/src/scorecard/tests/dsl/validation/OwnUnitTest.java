package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Units that authors declare, and what is measured in them. */
final class OwnUnitTest {

    private static final String UNITS = """
        package test
        unit workday = 8 hours
        unit workweek = 5 workdays
        unit contact
        unit thousand_contacts = 1000 contacts
        unit inquiry plural inquiries
        unit dozen = 12
        unit permille plural permille = 0.1%
        unit kiloeuro = 1000 EUR
        """;

    private static String issues(String clauses) {
        return KpisOverContacts.issues(UNITS, clauses).replaceAll("(?m)^WARNING \\(target-without.*\\n", "");
    }

    @Test
    void valuesAreShownInUnitsOfTheirKind() {
        assertEquals("", issues("""
            formula avg(wait) unit workday target 2 workdays
            formula avg(wait) unit workweek target 4 hours
            formula count() unit thousand_contacts target 5 contacts
            formula count() unit contact target 5
            formula sum(cost) / count() unit money EUR per thousand_contacts
            formula sum(cost) / count(distinct agent) unit kiloeuro per inquiry
            formula count() / sum(talk) unit contact per workweek
            formula sum(csat) unit dozen target 5 dozens
            formula share(where answered) unit permille target 5 permille
            formula share(where answered) unit permille target 0.5%
            formula K1 + K2 unit duration
            formula count(where wait > 2 workdays or cost > 1 kiloeuro)
            formula count() - 3 contacts unit thousand_contacts
            formula change(K1) target previous year + 1 workday
            formula K5 * count() unit money EUR
            """));
    }

    @Test
    void valuesOfOtherKindsAreRefused() {
        assertEquals("""
            ERROR (incompatible-units) `unit kiloeuro` does not fit the formula `avg(wait)`; expected `unit duration` at 10:42, length 13
            ERROR (incompatible-units) `unit workday` does not fit the formula `sum(cost)`; expected `unit money EUR` at 11:42, length 12
            ERROR (incompatible-units) `unit inquiry` does not fit the formula `count()`; expected `unit count` at 12:40, length 12
            ERROR (incompatible-units) `unit money EUR per inquiry` does not fit the formula `sum(cost) / count()`; expected `unit money EUR per contact` at 13:52, length 26
            ERROR (incompatible-units) `unit money EUR per workday` does not fit the formula `sum(cost) / count()`; expected `unit money EUR per contact` at 14:52, length 26
            ERROR (incompatible-units) `unit number per thousand_contacts` does not fit the formula `avg(csat) / avg(csat)`; expected `unit number` at 15:54, length 33
            ERROR (incompatible-units) `unit count per workday` does not fit the formula `count() / days in period`; expected `unit count per day` at 16:57, length 22
            ERROR (wrong-unit) `2` is a plain number, but the KPI is measured in `workday`; expected for example `2 workdays` at 17:62, length 1
            ERROR (wrong-unit) `2 EUR` is money in EUR, but the KPI is measured in `workday`; expected for example `2 workdays` at 18:62, length 5
            ERROR (inexact-conversion) `20 minutes` has no exact value in `workday`, because its digits never end; expected an amount in that unit at 19:63, length 10
            ERROR (wrong-unit) `5` is a plain number, but the KPI is measured in `thousand_contacts`; expected for example `5 thousand_contacts` at 20:71, length 1
            ERROR (wrong-unit) `5 inquiries` is a count of `inquiry`, but the KPI is measured in `thousand_contacts`; expected for example `5 thousand_contacts` at 21:71, length 11
            ERROR (wrong-unit) `6` is a plain number, but the KPI is measured in `dozen`; expected for example `6 dozens` at 22:61, length 1
            ERROR (wrong-unit) `5` is a plain number, but the KPI is measured in `kiloeuro`; expected for example `5 kiloeuros` at 23:64, length 1
            ERROR (wrong-unit) `previous year + 1 EUR` is no step for `K15`; expected an amount such as `+ 5 workdays`, or a percent such as `+ 5%` at 24:56, length 28
            ERROR (wrong-unit) `previous year + 1%` is no step for `K16`; expected an amount such as `+ 5 permille`, or a percent such as `+ 5%` at 25:69, length 25
            ERROR (unknown-unit) there is no unit `wrkday`; did you mean `workday`? at 26:48, length 6
            ERROR (unknown-unit) there is no unit `wrkdays`; did you mean `workdays`? at 27:52, length 7
            ERROR (unknown-unit) there is no unit `euros`; expected one of this package, or an `import` of its package, for example `unit workday = 8 hours`, or a currency such as `EUR` at 28:52, length 5
            ERROR (incompatible-types) `3 contacts` is a count of `contact`, and the values of rows are numbers without such a unit; expected `3` at 29:52, length 10
            ERROR (incompatible-units) `sum(cost) + 2 workdays` is money in EUR + a duration, which has no unit; expected money in EUR on both sides at 30:33, length 22
            """, issues("""
                formula avg(wait) unit kiloeuro
                formula sum(cost) unit workday
                formula count() unit inquiry
                formula sum(cost) / count() unit money EUR per inquiry
                formula sum(cost) / count() unit money EUR per workday
                formula avg(csat) / avg(csat) unit number per thousand_contacts
                formula count() / days in period unit count per workday
                formula avg(wait) unit workday target 2
                formula avg(wait) unit workday target 2 EUR
                formula avg(wait) unit workday target 20 minutes
                formula count() unit thousand_contacts target 5
                formula count() unit thousand_contacts target 5 inquiries
                formula sum(csat) unit dozen target 6
                formula sum(cost) unit kiloeuro target 5
                formula avg(wait) unit workday target previous year + 1 EUR
                formula share(where answered) unit permille target previous year + 1%
                formula avg(wait) unit wrkday
                formula avg(wait) target 2 wrkdays
                formula avg(wait) target 2 euros
                formula count(where csat > 3 contacts)
                formula sum(cost) + 2 workdays
                """));
    }

    @Test
    void aPlainNumberBesideAnOwnUnitIsRefused() {
        assertEquals("""
            ERROR (incompatible-units) `K1` is measured in `thousand_contacts`, and `5` does not say whether it is, too; expected for example `5 thousand_contacts` at 11:32, length 6
            ERROR (incompatible-units) `previous(K1)` is measured in `thousand_contacts`, and `5` does not say whether it is, too; expected for example `5 thousand_contacts` at 12:32, length 16
            """, issues("""
                formula count() unit thousand_contacts
                formula K1 + 5
                formula 5 - previous(K1)
                formula sum(cost) / count() unit money EUR per thousand_contacts
                formula K1 + 5 contacts
                formula K1 * 5 - K1 / 2
                """));
    }

    @Test
    void unitsAreMadeOfOtherUnits() {
        assertEquals("""
            ERROR (cycle) `one` depends on itself: `one` → `other` → `one`; expected an amount in a unit without it at 2:6, length 3
            ERROR (cycle) `other` depends on itself: `other` → `one` → `other`; expected an amount in a unit without it at 3:6, length 5
            ERROR (cycle) `itself` depends on itself: `itself` → `itself`; expected an amount in a unit without it at 4:6, length 6
            ERROR (unit-amount) `0 hours` is no amount that a unit can have; expected more than nothing, and at most 30 digits, for example `8 hours` at 5:16, length 7
            ERROR (unit-name-taken) `hour` is a word of the language already; expected a word of its own at 7:6, length 4
            ERROR (unit-name-taken) `EUR` is written like a currency already; expected a word of its own at 8:6, length 3
            ERROR (unit-name-taken) `days`, the plural of `shift`, is a word of the language already; expected another word, for example `plural shift_s` at 9:6, length 5
            ERROR (duplicate-name) `boxs` is the plural of `box` already; expected a name of its own at 11:6, length 4
            ERROR (unknown-unit) there is no unit `boxen`; did you mean `box`? at 12:14, length 5
            ERROR (unit-name-taken) `cases`, the plural of `case`, is a word of the language already; expected another word, for example `plural case_s` at 13:6, length 4
            ERROR (unit-name-taken) `review` is a word of the language already; expected a word of its own at 14:6, length 6
            ERROR (duplicate-name) `twice` is declared more than once; expected a name of its own at 15:6, length 5
            ERROR (duplicate-name) `twice` is declared more than once; expected a name of its own at 16:6, length 5
            ERROR (unit-amount) `7:75` is no amount that a unit can have; expected more than nothing, and at most 30 digits, for example `8 hours` at 18:12, length 4
            """, ScorecardFolder.issues("""
                package test
                unit one = 2 other
                unit other = 3 ones
                unit itself = 2 itself
                unit nothing = 0 hours
                unit tiny = 0.000000000000000000000001 EUR
                unit hour = 60 minutes
                unit EUR
                unit shift plural days = 8 hours
                unit box
                unit boxs = 2 hours
                unit odd = 2 boxen
                unit case
                unit review plural reviewings
                unit twice
                unit twice = 2 hours
                unit clocked = 7:30
                unit bad = 7:75
                """));
    }

    @Test
    void unitsOfOtherPackagesAreImported() {
        assertEquals("", ScorecardFolder.issues("""
            package acme
            import test.*
            unit workday = 8 hours
            kpi Wait { over contacts formula avg(wait) unit acme.workday target 2 workdays }
            scorecard Card { perspective P { goal G { lagging Wait } } }
            """).replaceAll("(?m)^WARNING \\(target-without.*\\n", ""));
    }
}
