-- scorecard golden.Service (model.scorecard:118)
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

-- accepted rows of source golden.visits (model.scorecard:10)
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.visits as read" (
  "id" BIGINT,
  "at" TIMESTAMP,
  "team" VARCHAR,
  "agent" BIGINT,
  "customer" VARCHAR,
  "account" BIGINT,
  "factor" BIGINT,
  "wait" BIGINT,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.transfers (model.scorecard:28)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.transfers" (
  "id" BIGINT,
  "at" TIMESTAMP,
  "team" VARCHAR,
  "agent" BIGINT,
  "amount" BIGINT,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- derived columns small, great, ended of source golden.visits (model.scorecard:10)
CREATE TABLE "golden.visits" AS
SELECT "id",
  "at",
  "team",
  "agent",
  "customer",
  "account",
  "factor",
  "wait",
    CAST("factor" AS DECIMAL(38, 0)) * CAST(10 AS DECIMAL(38, 0)) AS "small",
    CAST("account" AS DECIMAL(38, 0)) * CAST("factor" AS DECIMAL(38, 0)) AS "great",
  TIMEZONE('UTC', MAKE_TIMESTAMPTZ(("at instant" + "wait") * 1000)) AS "ended",
  "at instant",
    "at instant" + "wait" AS "ended instant",
  "row order"
FROM "golden.visits as read";

-- derived columns id, at, team, agent, factor of source golden.paid (model.scorecard:40)
CREATE TABLE "golden.paid" AS
SELECT "id",
  "at",
  "team",
  "agent",
      CAST("factor" AS DECIMAL(38, 0)) * CAST(10 AS DECIMAL(38, 0)) - CAST(5 AS DECIMAL(38, 0)) AS "factor",
  "at instant",
    ROW_NUMBER() OVER (ORDER BY "at instant", "id") AS "row order"
FROM "golden.visits"
WHERE "factor" > 0;

-- sums and counts over golden.visits
-- m1: count of golden.Visits (model.scorecard:58)
-- m2, m3: max of golden.Longest (model.scorecard:83)
SELECT "period stretches"."period",
  "t3"."team",
  "t3"."agent",
  SUM("t3"."m1") AS "m1",
  MAX("t3"."m2") AS "m2",
  SUM("t3"."m3") AS "m3"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."team0" AS "team",
      "t1"."agent0" AS "agent",
      SUM("t1"."m1") AS "m1",
      MAX("t1"."m2") AS "m2",
      SUM("t1"."m3") AS "m3"
    FROM (SELECT "stretch days"."stretch",
          "golden.visits"."team",
          "golden.visits"."agent",
          COUNT(*) AS "m1",
          MAX("golden.visits"."wait") AS "m2",
          COUNT("golden.visits"."wait") AS "m3",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.visits"."team", '(unassigned)') AS "team0",
          COALESCE(CAST("golden.visits"."agent" AS VARCHAR), '(unassigned)') AS "agent0"
        FROM "golden.visits"
          INNER JOIN "stretch days" ON CAST("golden.visits"."at" AS DATE) = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.visits"."team",
          "golden.visits"."agent") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."team0", "t1"."agent0"), ("t1"."stretch0", "t1"."team0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."team",
  "t3"."agent";

-- sums and counts that look for neighbours over golden.visits
-- m1, m2: share of golden.Again (model.scorecard:103)
SELECT "period stretches"."period",
  "t4"."team",
  "t4"."agent",
  SUM("t4"."m1") AS "m1",
  SUM("t4"."m2") AS "m2"
FROM (SELECT "t2"."stretch0" AS "stretch",
      "t2"."team0" AS "team",
      "t2"."agent0" AS "agent",
      SUM("t2"."m1") AS "m1",
      SUM("t2"."m2") AS "m2"
    FROM (SELECT "stretch days"."stretch",
          "t"."team",
          "t"."agent",
          COUNT(CASE WHEN "t"."nearest 1" IS NOT NULL AND "t"."at instant" - "t"."nearest 1" <= 86400000 THEN 1 ELSE NULL END) AS "m1",
          COUNT(*) AS "m2",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("t"."team", '(unassigned)') AS "team0",
          COALESCE(CAST("t"."agent" AS VARCHAR), '(unassigned)') AS "agent0"
        FROM (SELECT "id",
              "at",
              "team",
              "agent",
              "customer",
              "account",
              "factor",
              "wait",
              "small",
              "great",
              "ended",
              "at instant",
              "ended instant",
              "row order",
                MAX(CASE WHEN "customer" IS NOT NULL THEN "at instant" ELSE NULL END) OVER (PARTITION BY "customer" ORDER BY "at instant", "id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "nearest 1"
            FROM "golden.visits") AS "t"
          INNER JOIN "stretch days" ON CAST("t"."at" AS DATE) = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "t"."team",
          "t"."agent") AS "t2"
    GROUP BY GROUPING SETS(("t2"."stretch0", "t2"."team0", "t2"."agent0"), ("t2"."stretch0", "t2"."team0"), "t2"."stretch0")) AS "t4"
  INNER JOIN "period stretches" ON "t4"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t4"."team",
  "t4"."agent";

-- distinct counts over golden.visits
-- different: count distinct of golden.Customers (model.scorecard:63)
SELECT "period0" AS "period",
  "team0" AS "team",
  "agent0" AS "agent",
    CASE WHEN "agent0" IS NOT NULL THEN SUM("new in 2") WHEN "team0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "team",
      "agent",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" OR "agent" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      "period" AS "period0",
      "team" AS "team0",
      COALESCE(CAST("agent" AS VARCHAR), '(unassigned)') AS "agent0"
    FROM (SELECT "period days"."period",
          "golden.visits"."customer" AS "value",
          COALESCE("golden.visits"."team", '(unassigned)') AS "team",
          "golden.visits"."agent",
            LAG("period days"."period") OVER (PARTITION BY "golden.visits"."customer" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 1",
            LAG("golden.visits"."customer") OVER (PARTITION BY "golden.visits"."customer" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 2",
            LAG(COALESCE("golden.visits"."team", '(unassigned)')) OVER (PARTITION BY "golden.visits"."customer" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 3",
            LAG("golden.visits"."agent") OVER (PARTITION BY "golden.visits"."customer" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 4"
        FROM "golden.visits"
          INNER JOIN "period days" ON CAST("golden.visits"."at" AS DATE) = "period days"."day"
        WHERE "golden.visits"."customer" IS NOT NULL) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR "t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."team" IS DISTINCT FROM "t0"."before 3" OR "t0"."agent" IS DISTINCT FROM "t0"."before 4"
    GROUP BY "period",
      "team",
      "agent") AS "t4"
GROUP BY GROUPING SETS(("period0", "team0", "agent0"), ("period0", "team0"), "period0");

-- distinct counts over golden.visits
-- different: count distinct of golden.LatePayers (model.scorecard:68)
SELECT "period0" AS "period",
  "team0" AS "team",
  "agent0" AS "agent",
    CASE WHEN "agent0" IS NOT NULL THEN SUM("new in 2") WHEN "team0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "team",
      "agent",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" OR "agent" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      "period" AS "period0",
      "team" AS "team0",
      COALESCE(CAST("agent" AS VARCHAR), '(unassigned)') AS "agent0"
    FROM (SELECT "period",
          "customer" AS "value",
          COALESCE("team", '(unassigned)') AS "team",
          "agent",
            LAG("period") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("team", '(unassigned)'), "agent") AS "before 1",
            LAG("customer") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("team", '(unassigned)'), "agent") AS "before 2",
            LAG(COALESCE("team", '(unassigned)')) OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("team", '(unassigned)'), "agent") AS "before 3",
            LAG("agent") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("team", '(unassigned)'), "agent") AS "before 4"
        FROM (SELECT *
            FROM "golden.visits"
              INNER JOIN "period days" ON CAST("golden.visits"."at" AS DATE) = "period days"."day"
            WHERE "golden.visits"."wait" > 20000) AS "t"
        WHERE "t"."customer" IS NOT NULL) AS "t1"
    WHERE "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" OR "agent" IS DISTINCT FROM "before 4"
    GROUP BY "period",
      "team",
      "agent") AS "t5"
GROUP BY GROUPING SETS(("period0", "team0", "agent0"), ("period0", "team0"), "period0");

-- distinct counts over golden.visits
-- different: count distinct of golden.Small (model.scorecard:73)
SELECT "period0" AS "period",
  "team0" AS "team",
  "agent0" AS "agent",
    CASE WHEN "agent0" IS NOT NULL THEN SUM("new in 2") WHEN "team0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "team",
      "agent",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" OR "agent" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      "period" AS "period0",
      "team" AS "team0",
      COALESCE(CAST("agent" AS VARCHAR), '(unassigned)') AS "agent0"
    FROM (SELECT "period days"."period",
          "golden.visits"."small" AS "value",
          COALESCE("golden.visits"."team", '(unassigned)') AS "team",
          "golden.visits"."agent",
            LAG("period days"."period") OVER (PARTITION BY "golden.visits"."small" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 1",
            LAG("golden.visits"."small") OVER (PARTITION BY "golden.visits"."small" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 2",
            LAG(COALESCE("golden.visits"."team", '(unassigned)')) OVER (PARTITION BY "golden.visits"."small" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 3",
            LAG("golden.visits"."agent") OVER (PARTITION BY "golden.visits"."small" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 4"
        FROM "golden.visits"
          INNER JOIN "period days" ON CAST("golden.visits"."at" AS DATE) = "period days"."day"
        WHERE "golden.visits"."small" IS NOT NULL) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR "t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."team" IS DISTINCT FROM "t0"."before 3" OR "t0"."agent" IS DISTINCT FROM "t0"."before 4"
    GROUP BY "period",
      "team",
      "agent") AS "t4"
GROUP BY GROUPING SETS(("period0", "team0", "agent0"), ("period0", "team0"), "period0");

-- distinct counts over golden.visits
-- different: count distinct of golden.Great (model.scorecard:78)
SELECT "period0" AS "period",
  "team0" AS "team",
  "agent0" AS "agent",
    CASE WHEN "agent0" IS NOT NULL THEN SUM("new in 2") WHEN "team0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "team",
      "agent",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" OR "agent" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      "period" AS "period0",
      "team" AS "team0",
      COALESCE(CAST("agent" AS VARCHAR), '(unassigned)') AS "agent0"
    FROM (SELECT "period days"."period",
          "golden.visits"."great" AS "value",
          COALESCE("golden.visits"."team", '(unassigned)') AS "team",
          "golden.visits"."agent",
            LAG("period days"."period") OVER (PARTITION BY "golden.visits"."great" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 1",
            LAG("golden.visits"."great") OVER (PARTITION BY "golden.visits"."great" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 2",
            LAG(COALESCE("golden.visits"."team", '(unassigned)')) OVER (PARTITION BY "golden.visits"."great" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 3",
            LAG("golden.visits"."agent") OVER (PARTITION BY "golden.visits"."great" ORDER BY "period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), "golden.visits"."agent") AS "before 4"
        FROM "golden.visits"
          INNER JOIN "period days" ON CAST("golden.visits"."at" AS DATE) = "period days"."day"
        WHERE "golden.visits"."great" IS NOT NULL) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR "t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."team" IS DISTINCT FROM "t0"."before 3" OR "t0"."agent" IS DISTINCT FROM "t0"."before 4"
    GROUP BY "period",
      "team",
      "agent") AS "t4"
GROUP BY GROUPING SETS(("period0", "team0", "agent0"), ("period0", "team0"), "period0");

-- values at the nearest ranks of quantiles over golden.visits
-- v1: percentile 50 of golden.Usual (model.scorecard:93)
-- v2: percentile 90 of golden.HighFactor (model.scorecard:98)
SELECT "period days"."period",
  COALESCE("golden.visits"."team", '(unassigned)') AS "team",
  COALESCE(CAST("golden.visits"."agent" AS VARCHAR), '(unassigned)') AS "agent",
  QUANTILE_DISC("golden.visits"."wait", ARRAY[0.5])[1] AS "v1",
  COUNT("golden.visits"."wait") AS "all",
  QUANTILE_DISC("golden.visits"."factor", ARRAY[0.9])[1] AS "v2",
  COUNT("golden.visits"."factor") AS "all 2"
FROM "golden.visits"
  INNER JOIN "period days" ON CAST("golden.visits"."at" AS DATE) = "period days"."day"
WHERE "golden.visits"."wait" IS NOT NULL OR "golden.visits"."factor" IS NOT NULL
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.visits"."team", '(unassigned)'), COALESCE(CAST("golden.visits"."agent" AS VARCHAR), '(unassigned)')), ("period days"."period", COALESCE("golden.visits"."team", '(unassigned)')), "period days"."period");

-- sums and counts by ended over golden.visits
-- m1, m2: last of golden.LastToEnd (model.scorecard:88)
SELECT "period stretches"."period",
  "t3"."team",
  "t3"."agent",
  ARG_MAX("t3"."m1", "t3"."m1 order") AS "m1",
  SUM("t3"."m2") AS "m2"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."team0" AS "team",
      "t1"."agent0" AS "agent",
      ARG_MAX("t1"."m1", "t1"."m1 order") AS "m1",
      MAX("t1"."m1 order") AS "m1 order",
      SUM("t1"."m2") AS "m2"
    FROM (SELECT "stretch days"."stretch",
          "golden.visits"."team",
          "golden.visits"."agent",
          ARG_MAX("golden.visits"."wait", CASE WHEN "golden.visits"."wait" IS NOT NULL THEN ("golden.visits"."ended instant", "golden.visits"."row order") ELSE NULL END) AS "m1",
          MAX(CASE WHEN "golden.visits"."wait" IS NOT NULL THEN ("golden.visits"."ended instant", "golden.visits"."row order") ELSE NULL END) AS "m1 order",
          COUNT("golden.visits"."wait") AS "m2",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.visits"."team", '(unassigned)') AS "team0",
          COALESCE(CAST("golden.visits"."agent" AS VARCHAR), '(unassigned)') AS "agent0"
        FROM "golden.visits"
          INNER JOIN "stretch days" ON CAST("golden.visits"."ended" AS DATE) = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.visits"."team",
          "golden.visits"."agent") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."team0", "t1"."agent0"), ("t1"."stretch0", "t1"."team0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."team",
  "t3"."agent";

-- sums and counts over golden.transfers
-- m1, m2: sum of golden.Moved (model.scorecard:113)
SELECT "period stretches"."period",
  "t3"."team",
  "t3"."agent",
  SUM("t3"."m1") AS "m1",
  SUM("t3"."m2") AS "m2"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."team0" AS "team",
      "t1"."agent0" AS "agent",
      SUM("t1"."m1") AS "m1",
      SUM("t1"."m2") AS "m2"
    FROM (SELECT "stretch days"."stretch",
          "golden.transfers"."team",
          "golden.transfers"."agent",
          SUM("golden.transfers"."amount") AS "m1",
          COUNT(*) AS "m2",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.transfers"."team", '(unassigned)') AS "team0",
          COALESCE(CAST("golden.transfers"."agent" AS VARCHAR), '(unassigned)') AS "agent0"
        FROM "golden.transfers"
          INNER JOIN "stretch days" ON CAST("golden.transfers"."at" AS DATE) = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.transfers"."team",
          "golden.transfers"."agent") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."team0", "t1"."agent0"), ("t1"."stretch0", "t1"."team0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."team",
  "t3"."agent";

-- distinct counts over golden.paid
-- different: count distinct of golden.Paid (model.scorecard:108)
SELECT "period0" AS "period",
  "team0" AS "team",
  "agent0" AS "agent",
    CASE WHEN "agent0" IS NOT NULL THEN SUM("new in 2") WHEN "team0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "team",
      "agent",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" OR "agent" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      "period" AS "period0",
      "team" AS "team0",
      COALESCE(CAST("agent" AS VARCHAR), '(unassigned)') AS "agent0"
    FROM (SELECT "period days"."period",
          "golden.paid"."factor" AS "value",
          COALESCE("golden.paid"."team", '(unassigned)') AS "team",
          "golden.paid"."agent",
            LAG("period days"."period") OVER (PARTITION BY "golden.paid"."factor" ORDER BY "period days"."period", COALESCE("golden.paid"."team", '(unassigned)'), "golden.paid"."agent") AS "before 1",
            LAG("golden.paid"."factor") OVER (PARTITION BY "golden.paid"."factor" ORDER BY "period days"."period", COALESCE("golden.paid"."team", '(unassigned)'), "golden.paid"."agent") AS "before 2",
            LAG(COALESCE("golden.paid"."team", '(unassigned)')) OVER (PARTITION BY "golden.paid"."factor" ORDER BY "period days"."period", COALESCE("golden.paid"."team", '(unassigned)'), "golden.paid"."agent") AS "before 3",
            LAG("golden.paid"."agent") OVER (PARTITION BY "golden.paid"."factor" ORDER BY "period days"."period", COALESCE("golden.paid"."team", '(unassigned)'), "golden.paid"."agent") AS "before 4"
        FROM "golden.paid"
          INNER JOIN "period days" ON CAST("golden.paid"."at" AS DATE) = "period days"."day"
        WHERE "golden.paid"."factor" IS NOT NULL) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR "t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."team" IS DISTINCT FROM "t0"."before 3" OR "t0"."agent" IS DISTINCT FROM "t0"."before 4"
    GROUP BY "period",
      "team",
      "agent") AS "t4"
GROUP BY GROUPING SETS(("period0", "team0", "agent0"), ("period0", "team0"), "period0");
