package scorecard.tests.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.tests.dsl.ScorecardFolder;

/** Rows that are counted by what KPIs say of each of them. */
final class SecondStageTest {

    private static String issues(String formula) {
        return ScorecardFolder.issues("""
            package test
            source accounts {
              read csv "data/accounts.csv"
              row per account_id as account
              account_id text
              tariff text in free, paid
              expected number
            }
            source answers {
              read csv "data/answers.csv"
              row per answer_id
              time at
              answer_id text
              at timestamp
              account_id text -> accounts
              helper_id text -> accounts
              score integer 0 .. 10
            }
            source visits {
              read csv "data/visits.csv"
              row per visit_id
              time at
              visit_id text
              at timestamp
              account_id text -> accounts
            }
            kpi Visits { over visits formula count() }
            kpi LastVisits { over visits formula count() no value carries last }
            kpi Score { over answers formula avg(score) }
            kpi Contacts { over contacts formula count() }
            kpi Busy { formula count(accounts where Visits > 3) }
            kpi Rate { over contacts formula share(where answered) }
            kpi User { formula %s }
            scorecard Card { perspective P { goal G { lagging User lagging Busy lagging LastVisits lagging Rate lagging Score lagging Contacts } } }
            """.formatted(formula));
    }

    @Test
    void rowsAndKpisAreAskedForApart() {
        assertEquals("", issues("count(accounts where tariff = \"paid\" and (Visits > 3 or Visits is missing))"));
        assertEquals(
                "", issues("count(accounts where change(Visits, 1 month) < 0) / count(over accounts at any time)"));
        assertEquals("", issues("share(over accounts at any time where not Visits < previous(Visits))"));
        assertEquals("""
            ERROR (kpi-in-rows) `expected` is a value of rows, but stands where a KPI is asked for; expected conditions on rows and on KPIs apart, joined by `and` at 33:50, length 8
            """, issues("count(accounts where Visits > expected)"));
        assertEquals("""
            ERROR (kpi-in-rows) `tariff = "paid"` restricts rows, which a share of them by a KPI leaves open; expected it in the `over` of the KPI, or `count(… where …)` at 33:58, length 15
            """, issues("share(over accounts at any time where tariff = \"paid\" and Visits > 3)"));
    }

    @Test
    void onlyCountsAskForKpis() {
        assertEquals("""
            ERROR (kpi-in-rows) `count(distinct tariff over accounts at any time where Visits > 3)` asks for a KPI of each row, which only `count(… where …)` and `share(… where …)` do at 33:20, length 65
            """, issues("count(distinct tariff over accounts at any time where Visits > 3)"));
        assertEquals("""
            ERROR (unknown-column) the source `accounts` has no column `Visits`; expected one of its columns at 33:65, length 6
            """, issues("avg(expected over accounts at any time where Visits > 3)"));
    }

    @Test
    void whatIsComparedHasOneUnit() {
        assertEquals("""
            ERROR (incompatible-units) `Visits > 3 EUR` compares `count` with `money EUR`; expected two values of one unit at 33:41, length 14
            """, issues("count(accounts where Visits > 3 EUR)"));
    }

    @Test
    void rowsOfTheKpiLeadToTheKeyInOneWay() {
        assertEquals("""
            ERROR (no-key-of-rows) no column of `contacts`, which `Contacts` is computed from, leads to `accounts`; expected one that refers to it, such as `account_id text -> accounts` at 33:41, length 8
            """, issues("count(accounts where Contacts > 3)"));
        assertEquals("""
            ERROR (no-key-of-rows) several ways lead from `answers`, which `Score` is computed from, to `accounts`: `account_id`, `helper_id`; expected a single column that refers to it, which may be computed at 33:41, length 5
            """, issues("count(accounts where Score > 3)"));
    }

    @Test
    void thereAreTwoStagesAndNoMore() {
        assertEquals("""
            ERROR (no-key-of-rows) `Busy` counts rows by KPIs itself, so it is not one of each row of `accounts`; expected a KPI that is computed from rows at 33:41, length 4
            """, issues("count(accounts where Busy > 3)"));
        assertEquals("""
            ERROR (no-key-of-rows) `LastVisits` carries its last value, which is not kept for each row of `accounts`; expected a KPI without `no value carries last` at 33:41, length 10
            """, issues("count(accounts where LastVisits > 3)"));
    }
}
