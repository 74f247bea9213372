package scorecard.tests.engine.relational;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.plan.Plan;
import scorecard.engine.relational.PlanCosts;
import scorecard.tests.dsl.ScorecardFolder;

/** Which KPI costs what. */
final class PlanCostsTest {

    @Test
    void statementsAreSharedAndOwned() {
        assertEquals("""
            scorecard test.Service (main.scorecard:42): 5 statements over 2 sources
            before them: computes test.orders from what is read, once

            statement 1: sums and counts over test.orders
              reads test.orders (amount, ordered_on)
              gives 2 aggregates for the whole
              for test.Amount, test.CostPerOrder

            statement 2: sums and counts over test.orders
              reads test.customers (name, region), test.orders (customer, ordered_on, shipped_on)
              gives 1 aggregate for the whole, by customer -> region
              for test.SlowShare

            statement 3: distinct counts over test.orders
              reads test.orders (customer, ordered_on)
              gives 1 aggregate for the whole
              for test.Customers

            statement 4: values at the nearest ranks of quantiles over test.orders
              reads test.orders (ordered_on, shipped_on)
              gives 1 aggregate for the whole
              for test.MedianTime

            statement 5: sums and counts over test.costs
              reads test.costs (amount, day)
              gives 1 aggregate for the whole
              for test.CostPerOrder

            what each KPI of the scorecard costs; a statement is its own where no other KPI needs it
              test.Amount (main.scorecard:35)
                statement 1; its own: none
                reads test.orders (amount, ordered_on)
              test.SlowShare (main.scorecard:36)
                statement 2; its own: statement 2
                reads test.orders (ordered_on, shipped_on)
              test.Customers (main.scorecard:37)
                statement 3; its own: statement 3
                reads test.orders (customer, ordered_on)
              test.MedianTime (main.scorecard:38)
                statement 4; its own: statement 4
                reads test.orders (ordered_on, shipped_on)
              test.CostOfTwo (main.scorecard:40)
                statements 1, 5; its own: statement 5
                reads test.costs (amount, day), test.orders (ordered_on)
            """, costs());
    }

    private static String costs() {
        try (ScorecardFolder folder = ScorecardFolder.empty().with(ScorecardFolder.MAIN, """
            package test

            calendar Days {
              timezone "UTC"
            }

            source customers {
              read csv "customers.csv"
              row per name
              name text
              region text
            }

            source orders {
              read csv "orders.csv"
              row per id as order
              time ordered_on
              id text
              customer text -> customers
              ordered_on date
              shipped_on date
              amount money EUR
              slow yes/no = shipped_on - ordered_on > 2 days
            }

            source costs {
              read csv "costs.csv"
              row per id as cost
              time day
              id text
              day date
              amount money EUR
            }

            kpi Amount { over orders formula sum(amount) unit money EUR }
            kpi SlowShare { over orders formula share(where slow) unit percent also by customer -> region }
            kpi Customers { over orders formula count(distinct customer) unit count }
            kpi MedianTime { over orders formula median(shipped_on - ordered_on) unit duration }
            kpi CostPerOrder { over costs formula sum(amount) / count(over orders) unit money EUR per order }
            kpi CostOfTwo { formula CostPerOrder * 2 unit money EUR per order }

            scorecard Service {
              calendar Days
              perspective P {
                goal G {
                  lagging Amount
                  lagging SlowShare
                  lagging Customers
                  lagging MedianTime
                  leading CostOfTwo
                }
              }
            }
            """)) {
            LoadedScorecards loaded = folder.load(ScorecardFolder.MAIN);
            assertEquals("", loaded.hasErrors() ? ScorecardFolder.text(loaded.issues()) : "");
            Plan plan = loaded.plan(folder.path());
            return new PlanCosts(plan).text(plan.scorecards().getFirst());
        }
    }
}
