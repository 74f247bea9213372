package scorecard.tests.engine.relational;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static scorecard.tests.engine.duckdb.ObservedData.rows;
import static scorecard.tests.engine.duckdb.ObservedData.value;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import scorecard.engine.plan.Aggregate;
import scorecard.engine.plan.Column;
import scorecard.engine.plan.Origin;
import scorecard.engine.plan.Plan;
import scorecard.engine.plan.RowExpression;
import scorecard.engine.plan.RowExpression.Comparison;
import scorecard.engine.plan.RowExpression.Relation;
import scorecard.engine.relational.SqlText;
import scorecard.tests.engine.duckdb.ObservedData;

/** The SQL that analysts read: one pass per source and shape, comments that lead back to the text, and it runs. */
final class SqlTextTest {
    private static final Column ID = ObservedData.text("id");
    private static final Column DAY = ObservedData.timestamp("day");
    private static final Column WAIT = ObservedData.optional(ObservedData.seconds("wait"));

    private static Plan plan(String source, List<Origin> origins) {
        ObservedData data = new ObservedData(Path.of(""));
        data.sources.add(ObservedData.csv(source, List.of("id"), Optional.of("day"), ID, DAY, WAIT));
        RowExpression quick = new Comparison(Relation.AT_MOST, value(WAIT), ObservedData.number("20000"));
        data.formulas.add(new Aggregate.Share(rows(source), quick));
        data.formulas.add(new Aggregate.Mean(rows(source, quick), value(WAIT), Optional.empty()));
        data.formulas.add(new Aggregate.Sum(rows(source, quick), value(WAIT)));
        data.formulas.add(new Aggregate.CountDistinct(rows(source), value(ID)));
        data.formulas.add(new Aggregate.Quantile(
                rows(source), value(WAIT), new BigDecimal("0.9"), Aggregate.Interpolation.NEAREST));
        Plan plan = data.plan();
        return new Plan(plan.calendars(), plan.sources(), plan.kpis(), plan.scorecards(), origins);
    }

    private static String text(Plan plan) {
        return new SqlText(plan).duckDb(plan.scorecards().getFirst());
    }

    @Test
    void eachShapeIsOneStatementAndEqualMeasurementsAreComputedOnce() {
        assertEquals(
                """
                -- scorecard Test
                -- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
                CREATE TABLE "period days" (
                  "period" BIGINT,
                  "day" DATE
                );

                -- days that belong to the same periods are a stretch
                CREATE TABLE "stretch days" (
                  "stretch" BIGINT,
                  "day" DATE
                );
                CREATE TABLE "period stretches" (
                  "period" BIGINT,
                  "stretch" BIGINT
                );

                -- accepted rows of source calls
                -- milliseconds: wait
                -- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
                CREATE TABLE "calls" (
                  "id" VARCHAR,
                  "day" TIMESTAMP,
                  "wait" BIGINT,
                  "day instant" BIGINT,
                  "row order" BIGINT
                );

                -- sums and counts over calls
                -- m1, m2: share of Kpi0 (calls.scorecard:3)
                -- m3, m4: avg of Kpi1
                -- m3, m4: sum of Kpi2
                SELECT "period stretches"."period",
                  SUM("t1"."m1") AS "m1",
                  SUM("t1"."m2") AS "m2",
                  SUM("t1"."m3") AS "m3",
                  SUM("t1"."m4") AS "m4"
                FROM (SELECT "stretch days"."stretch",
                      COUNT(CASE WHEN "calls"."wait" <= 20000 THEN 1 ELSE NULL END) AS "m1",
                      COUNT("calls"."wait") AS "m2",
                      SUM(CASE WHEN "calls"."wait" <= 20000 THEN "calls"."wait" ELSE NULL END) AS "m3",
                      COUNT(CASE WHEN "calls"."wait" <= 20000 THEN "calls"."wait" ELSE NULL END) AS "m4"
                    FROM "calls"
                      INNER JOIN "stretch days" ON CAST("calls"."day" AS DATE) = "stretch days"."day"
                    GROUP BY "stretch days"."stretch") AS "t1"
                  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
                GROUP BY "period stretches"."period";

                -- distinct counts over calls
                -- different: count distinct of Kpi3
                SELECT "period days"."period",
                  COUNT(DISTINCT "calls"."id") AS "different"
                FROM "calls"
                  INNER JOIN "period days" ON CAST("calls"."day" AS DATE) = "period days"."day"
                GROUP BY "period days"."period";

                -- values at the nearest ranks of quantiles over calls
                -- v1: percentile 90 of Kpi4
                SELECT "period days"."period",
                  QUANTILE_DISC("calls"."wait", ARRAY[0.9])[1] AS "v1",
                  COUNT(*) AS "all"
                FROM "calls"
                  INNER JOIN "period days" ON CAST("calls"."day" AS DATE) = "period days"."day"
                WHERE "calls"."wait" IS NOT NULL
                GROUP BY "period days"."period";
                """.strip(),
                text(plan("calls", List.of(new Origin("Kpi0", "calls.scorecard", 3, 1))))
                        .strip());
    }

    @Test
    void theTextRunsAsItIs() throws SQLException {
        run(text(plan("calls", List.of())));
    }

    @Test
    void commentsCannotBeLeft() throws SQLException {
        String evil = "x\nDROP TABLE victim; /* \u2028 */ -- \r\n; DROP TABLE victim";
        String text = text(plan(
                evil,
                List.of(new Origin("Kpi0", "a\n;DROP TABLE victim;--.scorecard", 1, 1), new Origin(evil, evil, 1, 1))));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE victim (a INTEGER)");
            statement.execute(text);
            statement.execute("SELECT * FROM victim");
        }
        assertTrue(text.lines()
                .filter(line -> line.contains("DROP"))
                .allMatch(line -> line.startsWith("-- ") || line.contains("\"")));
    }

    private static Connection connect() throws SQLException {
        return new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
