package scorecard.tests.engine.relational;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scorecard.dsl.workspace.LoadedScorecards;
import scorecard.engine.dialect.CannotBeSaid;
import scorecard.engine.dialect.Dialect;
import scorecard.engine.dialect.SnowflakeDialect;
import scorecard.engine.dialect.TrinoDialect;
import scorecard.engine.plan.Plan;
import scorecard.engine.relational.SqlText;
import scorecard.tests.dsl.ScorecardFolder;

/** What a database would round is refused, not written. */
final class DigitsOfDialectsTest {
    private static final String MODEL = """
        package shop

        calendar Days { timezone "UTC" }

        source orders {
          read csv "orders.csv"
          row per id as order
          time at
          id integer
          at timestamp
          amount number decimals %d
          price number decimals %d
        }

        kpi Worth { over orders formula sum(amount %s price) unit number }

        scorecard Shop {
          calendar Days
          period month
          perspective Only {
            goal Every {
              lagging Worth
            }
          }
        }
        """;

    private static String sql(Dialect dialect, int amount, String operator, int price) throws IOException {
        try (ScorecardFolder folder =
                ScorecardFolder.empty().with("shop.scorecard", MODEL.formatted(amount, price, operator))) {
            LoadedScorecards loaded = folder.load("shop.scorecard");
            assertFalse(loaded.hasErrors(), () -> loaded.issues().toString());
            Plan plan = loaded.plan(folder.path());
            return new SqlText(plan).in(dialect, plan.scorecards().getFirst());
        }
    }

    private static String refusal(Dialect dialect, int amount, String operator, int price) {
        return assertThrows(CannotBeSaid.class, () -> sql(dialect, amount, operator, price))
                .getMessage();
    }

    @Test
    void snowflakeKeepsTwelveDigitsOfAProduct() throws IOException {
        assertTrue(sql(SnowflakeDialect.INSTANCE, 6, "*", 6).contains("\"amount\" * \"shop.orders\".\"price\""));
        assertEquals(
                "Snowflake cannot multiply numbers of 7 and 6 digits after their points without rounding",
                refusal(SnowflakeDialect.INSTANCE, 7, "*", 6));
    }

    @Test
    void trinoKeepsSixDigits() throws IOException {
        assertTrue(sql(TrinoDialect.INSTANCE, 4, "*", 2).contains("\"amount\" * \"shop.orders\".\"price\""));
        assertTrue(sql(TrinoDialect.INSTANCE, 6, "+", 6).contains("\"amount\" + \"shop.orders\".\"price\""));
        assertEquals(
                "Trino cannot multiply numbers of 4 and 3 digits after their points without rounding",
                refusal(TrinoDialect.INSTANCE, 4, "*", 3));
        assertEquals(
                "Trino cannot add numbers of 7 and 7 digits after their points without rounding",
                refusal(TrinoDialect.INSTANCE, 7, "-", 2));
    }
}
