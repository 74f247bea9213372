-- scorecard golden.Places (model.scorecard:124)
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

-- accepted rows of source golden.calls (model.scorecard:10)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "id" BIGINT,
  "at" TIMESTAMP,
  "region" VARCHAR,
  "team" VARCHAR,
  "agent" BIGINT,
  "channel" VARCHAR,
  "customer" VARCHAR,
  "wait" BIGINT,
  "score" BIGINT,
  "weight" BIGINT,
  "amount" DECIMAL(38, 6),
  "at instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:36)
-- m2, m3: sum of golden.Waits (model.scorecard:54)
-- m4, m5, m6: weighted avg of golden.MeanScore (model.scorecard:60)
-- m7, m8: min of golden.Least (model.scorecard:66)
-- m9, m8: max of golden.Most (model.scorecard:72)
-- m10, m11, m8: stddev of golden.Spread (model.scorecard:78)
-- m12, m3: first of golden.FirstWait (model.scorecard:84)
-- m13, m3: last of golden.LastWait (model.scorecard:90)
-- m14, m15: share of golden.Pleased (model.scorecard:114)
SELECT "period stretches"."period",
  "t3"."region",
  "t3"."team",
  "t3"."agent",
  "t3"."channel",
  SUM("t3"."m1") AS "m1",
  SUM("t3"."m2") AS "m2",
  SUM("t3"."m3") AS "m3",
  SUM("t3"."m4") AS "m4",
  SUM("t3"."m5") AS "m5",
  SUM("t3"."m6") AS "m6",
  MIN("t3"."m7") AS "m7",
  SUM("t3"."m8") AS "m8",
  MAX("t3"."m9") AS "m9",
  SUM("t3"."m10") AS "m10",
  SUM("t3"."m11") AS "m11",
  ARG_MIN("t3"."m12", "t3"."m12 order") AS "m12",
  ARG_MAX("t3"."m13", "t3"."m13 order") AS "m13",
  SUM("t3"."m14") AS "m14",
  SUM("t3"."m15") AS "m15"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."region0" AS "region",
      "t1"."team0" AS "team",
      "t1"."agent0" AS "agent",
      "t1"."channel0" AS "channel",
      SUM("t1"."m1") AS "m1",
      SUM("t1"."m2") AS "m2",
      SUM("t1"."m3") AS "m3",
      SUM("t1"."m4") AS "m4",
      SUM("t1"."m5") AS "m5",
      SUM("t1"."m6") AS "m6",
      MIN("t1"."m7") AS "m7",
      SUM("t1"."m8") AS "m8",
      MAX("t1"."m9") AS "m9",
      SUM("t1"."m10") AS "m10",
      SUM("t1"."m11") AS "m11",
      ARG_MIN("t1"."m12", "t1"."m12 order") AS "m12",
      MIN("t1"."m12 order") AS "m12 order",
      ARG_MAX("t1"."m13", "t1"."m13 order") AS "m13",
      MAX("t1"."m13 order") AS "m13 order",
      SUM("t1"."m14") AS "m14",
      SUM("t1"."m15") AS "m15"
    FROM (SELECT "stretch days"."stretch",
          "golden.calls"."region",
          "golden.calls"."team",
          "golden.calls"."agent",
          "golden.calls"."channel",
          COUNT(*) AS "m1",
          SUM("golden.calls"."wait") AS "m2",
          COUNT("golden.calls"."wait") AS "m3",
          SUM(CAST("golden.calls"."score" AS DECIMAL(38, 0)) * CAST("golden.calls"."weight" AS DECIMAL(38, 0))) AS "m4",
          SUM(CASE WHEN "golden.calls"."score" IS NOT NULL THEN "golden.calls"."weight" ELSE NULL END) AS "m5",
          COUNT(CASE WHEN "golden.calls"."score" IS NOT NULL THEN "golden.calls"."weight" ELSE NULL END) AS "m6",
          MIN("golden.calls"."amount") AS "m7",
          COUNT("golden.calls"."amount") AS "m8",
          MAX("golden.calls"."amount") AS "m9",
          SUM("golden.calls"."amount") AS "m10",
          SUM("golden.calls"."amount" * "golden.calls"."amount") AS "m11",
          ARG_MIN("golden.calls"."wait", CASE WHEN "golden.calls"."wait" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m12",
          MIN(CASE WHEN "golden.calls"."wait" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m12 order",
          ARG_MAX("golden.calls"."wait", CASE WHEN "golden.calls"."wait" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m13",
          MAX(CASE WHEN "golden.calls"."wait" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m13 order",
          COUNT(CASE WHEN "golden.calls"."score" >= 5 THEN 1 ELSE NULL END) AS "m14",
          COUNT("golden.calls"."score") AS "m15",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.calls"."region", '(unassigned)') AS "region0",
          COALESCE("golden.calls"."team", '(unassigned)') AS "team0",
          COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)') AS "agent0",
          COALESCE("golden.calls"."channel", '(unassigned)') AS "channel0"
        FROM "golden.calls"
          INNER JOIN "stretch days" ON CAST("golden.calls"."at" AS DATE) = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.calls"."region",
          "golden.calls"."team",
          "golden.calls"."agent",
          "golden.calls"."channel") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."region0", "t1"."team0", "t1"."agent0", "t1"."channel0"), ("t1"."stretch0", "t1"."region0", "t1"."team0", "t1"."agent0"), ("t1"."stretch0", "t1"."region0", "t1"."team0"), ("t1"."stretch0", "t1"."region0", "t1"."channel0"), ("t1"."stretch0", "t1"."region0"), ("t1"."stretch0", "t1"."channel0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."region",
  "t3"."team",
  "t3"."agent",
  "t3"."channel";

-- distinct counts over golden.calls
-- different: count distinct of golden.Customers (model.scorecard:42)
SELECT "period0" AS "period",
  "region0" AS "region",
  "team0" AS "team",
  "agent0" AS "agent",
  "channel0" AS "channel",
    CASE WHEN "channel0" IS NOT NULL THEN SUM("new in 4") WHEN "agent0" IS NOT NULL THEN SUM("new in 3") WHEN "team0" IS NOT NULL THEN SUM("new in 2") WHEN "region0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "region",
      "team",
      "agent",
      "channel",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3" OR "team" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3" OR "team" IS DISTINCT FROM "before 4" OR "agent" IS DISTINCT FROM "before 5" THEN 1 ELSE NULL END) AS "new in 3",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR ("value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3") OR ("team" IS DISTINCT FROM "before 4" OR ("agent" IS DISTINCT FROM "before 5" OR "channel" IS DISTINCT FROM "before 6")) THEN 1 ELSE NULL END) AS "new in 4",
      "period" AS "period0",
      "region" AS "region0",
      "team" AS "team0",
      COALESCE(CAST("agent" AS VARCHAR), '(unassigned)') AS "agent0",
      "channel" AS "channel0"
    FROM (SELECT "period days"."period",
          "golden.calls"."customer" AS "value",
          COALESCE("golden.calls"."region", '(unassigned)') AS "region",
          COALESCE("golden.calls"."team", '(unassigned)') AS "team",
          "golden.calls"."agent",
          COALESCE("golden.calls"."channel", '(unassigned)') AS "channel",
            LAG("period days"."period") OVER (PARTITION BY "golden.calls"."customer" ORDER BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), "golden.calls"."agent", COALESCE("golden.calls"."channel", '(unassigned)')) AS "before 1",
            LAG("golden.calls"."customer") OVER (PARTITION BY "golden.calls"."customer" ORDER BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), "golden.calls"."agent", COALESCE("golden.calls"."channel", '(unassigned)')) AS "before 2",
            LAG(COALESCE("golden.calls"."region", '(unassigned)')) OVER (PARTITION BY "golden.calls"."customer" ORDER BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), "golden.calls"."agent", COALESCE("golden.calls"."channel", '(unassigned)')) AS "before 3",
            LAG(COALESCE("golden.calls"."team", '(unassigned)')) OVER (PARTITION BY "golden.calls"."customer" ORDER BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), "golden.calls"."agent", COALESCE("golden.calls"."channel", '(unassigned)')) AS "before 4",
            LAG("golden.calls"."agent") OVER (PARTITION BY "golden.calls"."customer" ORDER BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), "golden.calls"."agent", COALESCE("golden.calls"."channel", '(unassigned)')) AS "before 5",
            LAG(COALESCE("golden.calls"."channel", '(unassigned)')) OVER (PARTITION BY "golden.calls"."customer" ORDER BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), "golden.calls"."agent", COALESCE("golden.calls"."channel", '(unassigned)')) AS "before 6"
        FROM "golden.calls"
          INNER JOIN "period days" ON CAST("golden.calls"."at" AS DATE) = "period days"."day"
        WHERE "golden.calls"."customer" IS NOT NULL) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR ("t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."region" IS DISTINCT FROM "t0"."before 3") OR ("t0"."team" IS DISTINCT FROM "t0"."before 4" OR ("t0"."agent" IS DISTINCT FROM "t0"."before 5" OR "t0"."channel" IS DISTINCT FROM "t0"."before 6"))
    GROUP BY "period",
      "region",
      "team",
      "agent",
      "channel") AS "t4"
GROUP BY GROUPING SETS(("period0", "region0", "team0", "agent0", "channel0"), ("period0", "region0", "team0", "agent0"), ("period0", "region0", "team0"), ("period0", "region0"), "period0")
UNION ALL
SELECT "period0" AS "period",
  "region0" AS "region",
  CAST(NULL AS VARCHAR) AS "team",
  CAST(NULL AS VARCHAR) AS "agent",
  "channel0" AS "channel",
    CASE WHEN "region0" IS NOT NULL THEN SUM("new in 2") ELSE SUM("new in 1") END AS "different"
FROM (SELECT "period",
      "channel",
      "region",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "channel" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "channel" IS DISTINCT FROM "before 3" OR "region" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      "period" AS "period0",
      "channel" AS "channel0",
      "region" AS "region0"
    FROM (SELECT "period days0"."period",
          "golden.calls0"."customer" AS "value",
          COALESCE("golden.calls0"."channel", '(unassigned)') AS "channel",
          COALESCE("golden.calls0"."region", '(unassigned)') AS "region",
            LAG("period days0"."period") OVER (PARTITION BY "golden.calls0"."customer" ORDER BY "period days0"."period", COALESCE("golden.calls0"."channel", '(unassigned)'), COALESCE("golden.calls0"."region", '(unassigned)')) AS "before 1",
            LAG("golden.calls0"."customer") OVER (PARTITION BY "golden.calls0"."customer" ORDER BY "period days0"."period", COALESCE("golden.calls0"."channel", '(unassigned)'), COALESCE("golden.calls0"."region", '(unassigned)')) AS "before 2",
            LAG(COALESCE("golden.calls0"."channel", '(unassigned)')) OVER (PARTITION BY "golden.calls0"."customer" ORDER BY "period days0"."period", COALESCE("golden.calls0"."channel", '(unassigned)'), COALESCE("golden.calls0"."region", '(unassigned)')) AS "before 3",
            LAG(COALESCE("golden.calls0"."region", '(unassigned)')) OVER (PARTITION BY "golden.calls0"."customer" ORDER BY "period days0"."period", COALESCE("golden.calls0"."channel", '(unassigned)'), COALESCE("golden.calls0"."region", '(unassigned)')) AS "before 4"
        FROM "golden.calls" AS "golden.calls0"
          INNER JOIN "period days" AS "period days0" ON CAST("golden.calls0"."at" AS DATE) = "period days0"."day"
        WHERE "golden.calls0"."customer" IS NOT NULL) AS "t8"
    WHERE "t8"."period" IS DISTINCT FROM "t8"."before 1" OR "t8"."value" IS DISTINCT FROM "t8"."before 2" OR "t8"."channel" IS DISTINCT FROM "t8"."before 3" OR "t8"."region" IS DISTINCT FROM "t8"."before 4"
    GROUP BY "period",
      "channel",
      "region") AS "t12"
GROUP BY GROUPING SETS(("period0", "channel0", "region0"), ("period0", "channel0"));

-- distinct counts over golden.calls
-- different: count distinct of golden.PleasedCustomers (model.scorecard:48)
SELECT "period0" AS "period",
  "region0" AS "region",
  "team0" AS "team",
  "agent0" AS "agent",
  "channel0" AS "channel",
    CASE WHEN "channel0" IS NOT NULL THEN SUM("new in 4") WHEN "agent0" IS NOT NULL THEN SUM("new in 3") WHEN "team0" IS NOT NULL THEN SUM("new in 2") WHEN "region0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "region",
      "team",
      "agent",
      "channel",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3" OR "team" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3" OR "team" IS DISTINCT FROM "before 4" OR "agent" IS DISTINCT FROM "before 5" THEN 1 ELSE NULL END) AS "new in 3",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR ("value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3") OR ("team" IS DISTINCT FROM "before 4" OR ("agent" IS DISTINCT FROM "before 5" OR "channel" IS DISTINCT FROM "before 6")) THEN 1 ELSE NULL END) AS "new in 4",
      "period" AS "period0",
      "region" AS "region0",
      "team" AS "team0",
      COALESCE(CAST("agent" AS VARCHAR), '(unassigned)') AS "agent0",
      "channel" AS "channel0"
    FROM (SELECT "period",
          "customer" AS "value",
          COALESCE("region", '(unassigned)') AS "region",
          COALESCE("team", '(unassigned)') AS "team",
          "agent",
          COALESCE("channel", '(unassigned)') AS "channel",
            LAG("period") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("region", '(unassigned)'), COALESCE("team", '(unassigned)'), "agent", COALESCE("channel", '(unassigned)')) AS "before 1",
            LAG("customer") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("region", '(unassigned)'), COALESCE("team", '(unassigned)'), "agent", COALESCE("channel", '(unassigned)')) AS "before 2",
            LAG(COALESCE("region", '(unassigned)')) OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("region", '(unassigned)'), COALESCE("team", '(unassigned)'), "agent", COALESCE("channel", '(unassigned)')) AS "before 3",
            LAG(COALESCE("team", '(unassigned)')) OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("region", '(unassigned)'), COALESCE("team", '(unassigned)'), "agent", COALESCE("channel", '(unassigned)')) AS "before 4",
            LAG("agent") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("region", '(unassigned)'), COALESCE("team", '(unassigned)'), "agent", COALESCE("channel", '(unassigned)')) AS "before 5",
            LAG(COALESCE("channel", '(unassigned)')) OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("region", '(unassigned)'), COALESCE("team", '(unassigned)'), "agent", COALESCE("channel", '(unassigned)')) AS "before 6"
        FROM (SELECT *
            FROM "golden.calls"
              INNER JOIN "period days" ON CAST("golden.calls"."at" AS DATE) = "period days"."day"
            WHERE "golden.calls"."score" >= 5) AS "t"
        WHERE "t"."customer" IS NOT NULL) AS "t1"
    WHERE "period" IS DISTINCT FROM "before 1" OR ("value" IS DISTINCT FROM "before 2" OR "region" IS DISTINCT FROM "before 3") OR ("team" IS DISTINCT FROM "before 4" OR ("agent" IS DISTINCT FROM "before 5" OR "channel" IS DISTINCT FROM "before 6"))
    GROUP BY "period",
      "region",
      "team",
      "agent",
      "channel") AS "t5"
GROUP BY GROUPING SETS(("period0", "region0", "team0", "agent0", "channel0"), ("period0", "region0", "team0", "agent0"), ("period0", "region0", "team0"), ("period0", "region0"), "period0")
UNION ALL
SELECT "period0" AS "period",
  "region0" AS "region",
  CAST(NULL AS VARCHAR) AS "team",
  CAST(NULL AS VARCHAR) AS "agent",
  "channel0" AS "channel",
    CASE WHEN "region0" IS NOT NULL THEN SUM("new in 2") ELSE SUM("new in 1") END AS "different"
FROM (SELECT "period",
      "channel",
      "region",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "channel" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "channel" IS DISTINCT FROM "before 3" OR "region" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      "period" AS "period0",
      "channel" AS "channel0",
      "region" AS "region0"
    FROM (SELECT "period",
          "customer" AS "value",
          COALESCE("channel", '(unassigned)') AS "channel",
          COALESCE("region", '(unassigned)') AS "region",
            LAG("period") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("channel", '(unassigned)'), COALESCE("region", '(unassigned)')) AS "before 1",
            LAG("customer") OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("channel", '(unassigned)'), COALESCE("region", '(unassigned)')) AS "before 2",
            LAG(COALESCE("channel", '(unassigned)')) OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("channel", '(unassigned)'), COALESCE("region", '(unassigned)')) AS "before 3",
            LAG(COALESCE("region", '(unassigned)')) OVER (PARTITION BY "customer" ORDER BY "period", COALESCE("channel", '(unassigned)'), COALESCE("region", '(unassigned)')) AS "before 4"
        FROM (SELECT *
            FROM "golden.calls" AS "golden.calls0"
              INNER JOIN "period days" AS "period days0" ON CAST("golden.calls0"."at" AS DATE) = "period days0"."day"
            WHERE "golden.calls0"."score" >= 5) AS "t8"
        WHERE "t8"."customer" IS NOT NULL) AS "t10"
    WHERE "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "channel" IS DISTINCT FROM "before 3" OR "region" IS DISTINCT FROM "before 4"
    GROUP BY "period",
      "channel",
      "region") AS "t14"
GROUP BY GROUPING SETS(("period0", "channel0", "region0"), ("period0", "channel0"));

-- values at the nearest ranks of quantiles over golden.calls
-- v1, v2: percentile 50 of golden.MedianWait (model.scorecard:96)
-- v3: percentile 90 of golden.NinetyNearest (model.scorecard:108)
SELECT "period days"."period",
  COALESCE("golden.calls"."region", '(unassigned)') AS "region",
  COALESCE("golden.calls"."team", '(unassigned)') AS "team",
  COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)') AS "agent",
  COALESCE("golden.calls"."channel", '(unassigned)') AS "channel",
  QUANTILE_DISC("golden.calls"."wait", ARRAY[0.5, 0.500000000000000001, 0.9])[1] AS "v1",
  QUANTILE_DISC("golden.calls"."wait", ARRAY[0.5, 0.500000000000000001, 0.9])[2] AS "v2",
  QUANTILE_DISC("golden.calls"."wait", ARRAY[0.5, 0.500000000000000001, 0.9])[3] AS "v3",
  COUNT(*) AS "all"
FROM "golden.calls"
  INNER JOIN "period days" ON CAST("golden.calls"."at" AS DATE) = "period days"."day"
WHERE "golden.calls"."wait" IS NOT NULL
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)'), COALESCE("golden.calls"."channel", '(unassigned)')), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)')), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."channel", '(unassigned)')), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)')), ("period days"."period", COALESCE("golden.calls"."channel", '(unassigned)')), "period days"."period");

-- values at the ranks of quantiles over golden.calls
-- value: percentile 90 of golden.NinetyWait (model.scorecard:102)
SELECT *
FROM (SELECT "period days"."period",
      COALESCE("golden.calls"."region", '(unassigned)') AS "region",
      COALESCE("golden.calls"."team", '(unassigned)') AS "team",
      COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)') AS "agent",
      COALESCE("golden.calls"."channel", '(unassigned)') AS "channel",
      "golden.calls"."wait" AS "value",
      COUNT(*) AS "held",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)'), COALESCE("golden.calls"."channel", '(unassigned)') ORDER BY "golden.calls"."wait" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "up to",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)'), COALESCE("golden.calls"."channel", '(unassigned)') RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "all"
    FROM "golden.calls"
      INNER JOIN "period days" ON CAST("golden.calls"."at" AS DATE) = "period days"."day"
    WHERE "golden.calls"."wait" IS NOT NULL
    GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)'), COALESCE("golden.calls"."channel", '(unassigned)'), "golden.calls"."wait"), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), COALESCE(CAST("golden.calls"."agent" AS VARCHAR), '(unassigned)'), "golden.calls"."wait"), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."team", '(unassigned)'), "golden.calls"."wait"), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), COALESCE("golden.calls"."channel", '(unassigned)'), "golden.calls"."wait"), ("period days"."period", COALESCE("golden.calls"."region", '(unassigned)'), "golden.calls"."wait"), ("period days"."period", COALESCE("golden.calls"."channel", '(unassigned)'), "golden.calls"."wait"), ("period days"."period", "golden.calls"."wait"))) AS "t2"
WHERE ("t2"."up to" - "t2"."held") * 10 <= ("t2"."all" - 1) * 9 AND "t2"."up to" * 10 > ("t2"."all" - 1) * 9 OR ("t2"."up to" - "t2"."held" - 1) * 10 <= ("t2"."all" - 1) * 9 AND ("t2"."up to" - 1) * 10 > ("t2"."all" - 1) * 9;
