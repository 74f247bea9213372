-- scorecard golden.Quarters (model.scorecard:28)
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

-- accepted rows of source golden.calls (model.scorecard:9)
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "id" VARCHAR,
  "day" DATE,
  "customer" VARCHAR,
  "wait" BIGINT,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.CallsPerCustomer (model.scorecard:21)
SELECT "period stretches"."period",
  SUM(CAST("t1"."m1" AS DECIMAL(38, 0))) AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON "golden.calls"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- distinct counts over golden.calls
-- different: count distinct of golden.Customers (model.scorecard:20)
-- different: count distinct of golden.CallsPerCustomer (model.scorecard:21)
SELECT "period days"."period",
  COUNT(DISTINCT "golden.calls"."customer") AS "different"
FROM "golden.calls"
  INNER JOIN "period days" ON "golden.calls"."day" = "period days"."day"
GROUP BY "period days"."period";

-- values at the ranks of quantiles over golden.calls
-- value: percentile 50 of golden.Median (model.scorecard:22)
-- value: percentile 10 of golden.Tenth (model.scorecard:23)
-- value: percentile 10 of golden.TenthNearest (model.scorecard:24)
-- value: percentile 100 of golden.Longest (model.scorecard:25)
-- value: percentile 99.5 of golden.HalfPercent (model.scorecard:26)
SELECT *
FROM (SELECT "period days"."period",
      "golden.calls"."wait" AS "value",
      COUNT(*) AS "held",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period" ORDER BY "golden.calls"."wait" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "up to",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "all"
    FROM "golden.calls"
      INNER JOIN "period days" ON "golden.calls"."day" = "period days"."day"
    WHERE "golden.calls"."wait" IS NOT NULL
    GROUP BY "period days"."period",
      "golden.calls"."wait") AS "t2"
WHERE ("t2"."up to" - "t2"."held") * 10 <= ("t2"."all" - 1) * 5 AND "t2"."up to" * 10 > ("t2"."all" - 1) * 5 OR ("t2"."up to" - "t2"."held" - 1) * 10 <= ("t2"."all" - 1) * 5 AND ("t2"."up to" - 1) * 10 > ("t2"."all" - 1) * 5 OR (("t2"."up to" - "t2"."held") * 10 <= ("t2"."all" - 1) * 1 AND "t2"."up to" * 10 > ("t2"."all" - 1) * 1 OR ("t2"."up to" - "t2"."held" - 1) * 10 <= ("t2"."all" - 1) * 1 AND ("t2"."up to" - 1) * 10 > ("t2"."all" - 1) * 1) OR (("t2"."up to" - "t2"."held") * 10 < "t2"."all" * 1 AND "t2"."up to" * 10 >= "t2"."all" * 1 OR ("t2"."up to" - "t2"."held") * 1 <= ("t2"."all" - 1) * 1 AND "t2"."up to" * 1 > ("t2"."all" - 1) * 1 OR (("t2"."up to" - "t2"."held" - 1) * 1 <= ("t2"."all" - 1) * 1 AND ("t2"."up to" - 1) * 1 > ("t2"."all" - 1) * 1 OR (("t2"."up to" - "t2"."held") * 1000 <= ("t2"."all" - 1) * 995 AND "t2"."up to" * 1000 > ("t2"."all" - 1) * 995 OR ("t2"."up to" - "t2"."held" - 1) * 1000 <= ("t2"."all" - 1) * 995 AND ("t2"."up to" - 1) * 1000 > ("t2"."all" - 1) * 995)));
