package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Formulas that cannot be evaluated, or would mislead. */
final class FormulaTest {

    /** What is wrong with formulas of one population, whether or not they use it. */
    private static String issues(String clauses) {
        return KpisOverContacts.issues("package test\n", clauses);
    }

    @Test
    void rowsAreTypeChecked() {
        assertEquals("""
            ERROR (incompatible-types) `wait + cost` is a duration plus money in EUR; expected a duration beside `wait` at 2:36, length 11
            ERROR (incompatible-types) `cost + fee` is money in EUR plus money in USD; expected money in EUR beside `cost` at 3:36, length 10
            ERROR (inexact-duration) `wait / 2` may not be a whole number of milliseconds; divide the aggregate instead of each row, or by a duration such as `1 minute` at 4:36, length 8
            ERROR (inexact-duration) `wait * rate` may not be a whole number of milliseconds; multiply the aggregate instead of each row at 5:36, length 11
            ERROR (incompatible-types) `cost * cost` is money in EUR times money in EUR; expected a number beside `cost` at 6:36, length 11
            ERROR (too-many-decimals) `rate * rate * rate * rate * rate * rate * rate * rate * rate * rate` would have 20 decimals, the most is 18; declare its columns with fewer, for example `decimals 2` at 7:36, length 67
            ERROR (condition-expected) `wait` is a duration; expected a condition such as `wait > 0 seconds` at 8:44, length 4
            ERROR (incompatible-types) in `wait > 3` a duration is compared with an integer; expected two values of one kind at 9:44, length 8
            ERROR (impossible-value) `channel` is never `fax`; expected one of `phone`, `chat`, `email` at 10:54, length 5
            ERROR (impossible-value) `channel` is never `fux`; expected one of `phone`, `chat`, `email` at 11:66, length 5
            ERROR (incompatible-types) yes/no has no order, so `>` cannot be used; expected `=` or `!=` at 12:45, length 19
            ERROR (incompatible-types) in `"2"` an integer is compared with text; expected two values of one kind at 13:57, length 3
            ERROR (invalid-literal) `1:75` is not a duration; expected `m:ss` or `h:mm:ss` with at most 59 minutes and seconds at 14:52, length 4
            ERROR (invalid-literal) `2026-02-30` is not in the calendar; expected a day such as `2026-01-31`, perhaps with a time such as `09:30` at 15:58, length 10
            ERROR (number-expected) `channel` is text; expected a number, money or a duration after `-` at 17:45, length 8
            ERROR (unclear-or-else) `talk + hold or else 0 seconds` can be read in two ways; put what `or else` belongs to in parentheses at 18:37, length 29
            WARNING (missing-makes-missing) where `talk` is missing the whole sum is missing; expected `(talk or else 0 seconds)` if it then counts as nothing at 18:37, length 4
            WARNING (missing-makes-missing) where `hold` is missing the whole sum is missing; expected `(hold or else 0 seconds)` if it then counts as nothing at 18:44, length 4
            ERROR (incompatible-types) in `if answered then wait else 5` a duration is replaced by an integer; expected two values of one kind at 19:37, length 28
            ERROR (aggregate-in-row) `count()` is computed from many rows and cannot be a value of one row at 20:37, length 7
            ERROR (number-expected) the weight `talk or else 0 seconds` is a duration; expected a number at 21:54, length 22
            ERROR (inexact-duration) `0.0001 seconds` is not a whole number of milliseconds at 22:52, length 14
            WARNING (never-missing) `wait` is never missing, so `0 seconds` is never used; expected the column to be `optional`, or no `or else` at 23:37, length 22
            WARNING (missing-makes-missing) where `talk` is missing the whole sum is missing; expected `(talk or else 0 seconds)` if it then counts as nothing at 24:37, length 4
            ERROR (number-expected) `agent` is text; `sum(agent)` needs numbers, money or durations; perhaps `count(distinct agent)` at 25:37, length 5
            ERROR (number-expected) `opened_at` is a timestamp; `min(opened_at)` needs numbers, money or durations; perhaps `count(distinct opened_at)` at 26:37, length 9
            ERROR (number-expected) `answered` is yes/no; `avg(answered)` needs numbers, money or durations; perhaps `share(where answered)` at 27:37, length 8
            """, issues("""
                formula avg(wait + cost)
                formula sum(cost + fee)
                formula sum(wait / 2)
                formula sum(wait * rate)
                formula sum(cost * cost)
                formula sum(rate * rate * rate * rate * rate * rate * rate * rate * rate * rate)
                formula count(where wait)
                formula count(where wait > 3)
                formula count(where channel = "fax")
                formula count(where channel in ("phone", "fux"))
                formula count(where answered > resolved)
                formula count(where csat in (1, "2"))
                formula count(where wait < 1:75)
                formula count(where opened_at >= 2026-02-30)
                formula count(where opened_at >= day)
                formula count(where -channel = "phone")
                formula sum(talk + hold or else 0 seconds)
                formula sum(if answered then wait else 5)
                formula sum(count())
                formula avg(wait weighted by talk or else 0 seconds)
                formula count(where wait > 0.0001 seconds)
                formula sum(wait or else 0 seconds)
                formula sum(talk + wait)
                formula sum(agent)
                formula min(opened_at)
                formula avg(answered)
                """));
    }

    @Test
    void whatCanBeWrittenInARowIsAccepted() {
        assertEquals("", issues("""
            where answered and not resolved or wait > 20 seconds formula count() unit count
            formula avg(wait + (talk or else 0:00) - (hold or else 0 seconds))
            formula sum(if channel = "phone" then cost * 2 else 0 EUR) unit money EUR
            formula count(where opened_at >= 2026-02-01 and opened_at < 2026-03-01 09:30)
            formula count(where csat is missing or csat is not missing)
            formula count(where csat in (4, 5) and day in (2026-01-01, 2026-01-06))
            formula sum(opened_at - opened_at) unit duration
            formula count(where resolved or else false)
            formula avg(rate weighted by handled) unit number
            formula percentile(wait, 90, nearest where wait is not missing)
            formula max(-cost)
            formula share(where cost > 5 EUR and rate >= 75%)
            formula count(where (true))
            """));
    }

    @Test
    void unitsAreChecked() {
        assertEquals("""
            ERROR (incompatible-units) `sum(cost) + count()` is money in EUR + a count of `contact`, which has no unit; expected money in EUR on both sides at 2:32, length 19
            ERROR (incompatible-units) `sum(cost) + sum(fee)` is money in EUR + money in USD, which has no unit; expected money in EUR on both sides at 3:32, length 20
            ERROR (incompatible-units) `unit money EUR` does not fit the formula `sum(cost) / count()`; expected `unit money EUR per contact` at 4:52, length 14
            ERROR (incompatible-units) `count() / sum(cost)` is a count of `contact` / money in EUR, which has no unit; expected a count or a number after `/`, or the two the other way round at 5:32, length 19
            ERROR (incompatible-units) `sum(cost) * sum(cost)` is money in EUR * money in EUR, which has no unit; expected a number on one side at 6:32, length 21
            ERROR (percent-and-number) `share(where answered)` is a percent, that is a fraction, and `100` a plain number; expected a percent such as `100%`, or `100 * share(where answered)` at 7:32, length 27
            ERROR (incompatible-units) `unit duration` does not fit the formula `share(where answered)`; expected `unit percent` at 8:54, length 13
            ERROR (incompatible-units) `unit percent` does not fit the formula `avg(wait)`; expected `unit duration` at 9:42, length 12
            ERROR (incompatible-units) `unit percent` does not fit the formula `count()`; expected `unit count` at 10:40, length 12
            ERROR (incompatible-units) `unit money USD` does not fit the formula `sum(cost)`; expected `unit money EUR` at 11:43, length 14
            ERROR (incompatible-units) `unit money EUR per case` does not fit the formula `sum(cost) / count()`; expected `unit money EUR per contact` at 12:53, length 23
            ERROR (invalid-rank) `101` is not a percentile; expected a number from 0 to 100 at 13:33, length 21
            ERROR (condition-expected) `share()` does not say of which rows; expected `share(where …)` at 14:33, length 7
            ERROR (column-outside-aggregate) `answered` is a column, and a formula needs one value for many rows; expected an aggregate such as `avg(answered)` at 15:33, length 8
            ERROR (row-operation-in-formula) `if answered then 1 else 0` looks at one row; expected it inside of an aggregate, for example `count(where …)` at 16:33, length 25
            ERROR (column-outside-aggregate) `answered` is a column, and a formula needs one value for many rows; expected an aggregate such as `avg(answered)` at 16:36, length 8
            ERROR (row-operation-in-formula) `"text"` looks at one row; expected it inside of an aggregate, for example `count(where …)` at 17:33, length 6
            ERROR (row-operation-in-formula) `2026-01-01` looks at one row; expected it inside of an aggregate, for example `count(where …)` at 18:33, length 10
            ERROR (unknown-currency) `FOO` is not a currency; expected a code such as `EUR` or `USD` at 19:33, length 5
            """, issues("""
                formula sum(cost) + count()
                formula sum(cost) + sum(fee)
                formula sum(cost) / count() unit money EUR
                formula count() / sum(cost)
                formula sum(cost) * sum(cost)
                formula 100 - share(where answered)
                formula share(where answered) unit duration
                formula avg(wait) unit percent
                formula count() unit percent
                formula sum(cost) unit money USD
                formula sum(cost) / count() unit money EUR per case
                formula percentile(wait, 101)
                formula share()
                formula answered
                formula if answered then 1 else 0
                formula "text"
                formula 2026-01-01
                formula 5 FOO
                """));
    }

    @Test
    void unitsThatAgreeAreAccepted() {
        assertEquals("", issues("""
            formula 100 * (share(where csat >= 4) - share(where csat <= 2)) unit points -100 .. 100
            formula sum(cost) / count() unit money EUR per contact
            formula sum(amount over costs) / count() unit money EUR per contact
            formula sum(wait) / count() unit duration per contact
            formula count(where answered) / count() unit percent
            formula count(over costs) / count() unit percent
            formula count() / count(distinct agent) unit count per agent
            formula 1 - share(where answered) unit percent
            formula 100% - share(where answered)
            formula K2 * count() unit money EUR
            formula K2 / K2 unit number
            formula sum(cost) / 1000 unit money EUR
            formula -(sum(cost)) unit money EUR
            formula count() - count(over costs) unit count
            formula avg(csat) unit points 1 .. 5
            """));
    }

    @Test
    void formulasThatWouldGiveAnotherNumberThanOneReadsAreRefused() {
        assertEquals("""
            ERROR (unused-population) `over contacts where channel = "phone"` restricts nothing, because no aggregate of the formula looks at it: other KPIs and aggregates with their own `over` keep their rows; expected it without `over`, or an aggregate in the formula at 3:13, length 37
            ERROR (unused-population) `over contacts where answered` restricts nothing, because no aggregate of the formula looks at it: other KPIs and aggregates with their own `over` keep their rows; expected it without `over`, or an aggregate in the formula at 4:13, length 28
            WARNING (unused-population) `over contacts` restricts nothing, because no aggregate of the formula looks at it: other KPIs and aggregates with their own `over` keep their rows; expected it without `over`, or an aggregate in the formula at 5:13, length 13
            ERROR (percent-and-number) `100 * count(where answered)` is a hundred times too much, because a percent is a fraction that is shown times 100; expected it without `100`, or `unit points` at 6:37, length 27
            """, ScorecardFolder.issues("""
                package test
                kpi All { over contacts formula share(where answered) }
                kpi Phone { over contacts where channel = "phone" formula All }
                kpi Spent { over contacts where answered formula sum(amount over costs) }
                kpi Loose { over contacts formula All * 2 unit percent }
                kpi Hundred { over contacts formula 100 * count(where answered) / count() unit percent }
                kpi Fine { over contacts where answered formula All * count() unit number }
                scorecard S { perspective P { goal G {
                  lagging Phone lagging Spent lagging Loose lagging Hundred lagging Fine } } }
                """));
    }

    @Test
    void aFormulaNeedsRowsAndNoCircle() {
        assertEquals("""
            ADVICE (unused-kpi) no goal and no KPI uses `Rowless`; expected it in a goal, for example `lagging Rowless` at 2:5, length 7
            ERROR (no-population) `count()` does not say which rows it looks at; expected `over` and a source in the KPI or inside of the parentheses at 2:23, length 7
            ERROR (missing-clause) `Empty` lacks a clause; expected for example `formula count()` at 3:5, length 5
            ADVICE (unused-kpi) no goal and no KPI uses `Empty`; expected it in a goal, for example `lagging Empty` at 3:5, length 5
            ERROR (cycle) `A` depends on itself: `A` → `B` → `A`; expected a formula without itself at 4:5, length 1
            ERROR (cycle) `B` depends on itself: `B` → `A` → `B`; expected a formula without itself at 5:5, length 1
            ERROR (cycle) `Self` depends on itself: `Self` → `Self`; expected a formula without itself at 7:5, length 4
            """, ScorecardFolder.issues("""
                package test
                kpi Rowless { formula count() }
                kpi Empty { over contacts }
                kpi A { formula B * 2 }
                kpi B { formula C + A }
                kpi C { over contacts formula count() }
                kpi Self { formula Self }
                """));
    }

    @Test
    void aChainOfMoreThanAHundredKpisIsRefused() {
        StringBuilder text = new StringBuilder("package test\nkpi K0 { over contacts formula count() }\n");
        for (int number = 1; number <= 300; number++) {
            text.append("kpi K%d { formula K%d + K%d }%n".formatted(number, number - 1, number - 1));
        }
        long tooDeep = ScorecardFolder.issues(text.toString())
                .lines()
                .filter(line -> line.startsWith("ERROR (too-deep)"))
                .count();
        assertEquals(201, tooDeep);
    }
}
