-- scorecard golden.Aggregates (model.scorecard:44)
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
-- milliseconds: talk
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "id" BIGINT,
  "at" TIMESTAMP(3),
  "agent" VARCHAR,
  "talk" BIGINT,
  "handled" BIGINT,
  "kept" BOOLEAN,
  "cost" DECIMAL(38, 6),
  "at instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:23)
-- m1: count of golden.CostPerCall (model.scorecard:39)
-- m2, m3: sum of golden.TalkSum (model.scorecard:25)
-- m2, m3: avg of golden.TalkMean (model.scorecard:26)
-- m4, m5, m6: weighted avg of golden.TalkWeighted (model.scorecard:27)
-- m7, m3: min of golden.TalkShortest (model.scorecard:28)
-- m8, m3: max of golden.TalkLongest (model.scorecard:29)
-- m2, m9, m3: stddev of golden.TalkDeviation (model.scorecard:33)
-- m10, m3: first of golden.TalkFirst (model.scorecard:34)
-- m11, m3: last of golden.TalkLast (model.scorecard:35)
-- m12, m13: share of golden.Kept (model.scorecard:36)
-- m14, m15: share of golden.NotKept (model.scorecard:37)
-- m16, m17: avg of golden.CostMean (model.scorecard:38)
-- m16, m17: sum of golden.CostPerCall (model.scorecard:39)
-- m12: count of golden.KeptCalls (model.scorecard:40)
-- m12: count of golden.KeptCallsInside (model.scorecard:41)
-- m18, m19: sum of golden.CostOfKept (model.scorecard:42)
SELECT "period stretches"."period",
  SUM(CAST("t2"."m1" AS DECIMAL(38, 0))) AS "m1",
  SUM(CAST("t2"."m2" AS DECIMAL(38, 0))) AS "m2",
  SUM(CAST("t2"."m3" AS DECIMAL(38, 0))) AS "m3",
  SUM("t2"."m4") AS "m4",
  SUM(CAST("t2"."m5" AS DECIMAL(38, 0))) AS "m5",
  SUM(CAST("t2"."m6" AS DECIMAL(38, 0))) AS "m6",
  MIN("t2"."m7") AS "m7",
  MAX("t2"."m8") AS "m8",
  SUM("t2"."m9") AS "m9",
  MIN_BY("t2"."m10", "t2"."m10 order") AS "m10",
  MAX_BY("t2"."m11", "t2"."m11 order") AS "m11",
  SUM(CAST("t2"."m12" AS DECIMAL(38, 0))) AS "m12",
  SUM(CAST("t2"."m13" AS DECIMAL(38, 0))) AS "m13",
  SUM(CAST("t2"."m14" AS DECIMAL(38, 0))) AS "m14",
  SUM(CAST("t2"."m15" AS DECIMAL(38, 0))) AS "m15",
  SUM("t2"."m16") AS "m16",
  SUM(CAST("t2"."m17" AS DECIMAL(38, 0))) AS "m17",
  SUM("t2"."m18") AS "m18",
  SUM(CAST("t2"."m19" AS DECIMAL(38, 0))) AS "m19"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM(CAST("golden.calls"."talk" AS DECIMAL(38, 0))) AS "m2",
      COUNT("golden.calls"."talk") AS "m3",
      SUM(CAST("golden.calls"."talk" AS DECIMAL(38, 0)) * CAST("golden.calls"."handled" AS DECIMAL(38, 0))) AS "m4",
      SUM(CAST(CASE WHEN "golden.calls"."talk" IS NOT NULL THEN "golden.calls"."handled" ELSE NULL END AS DECIMAL(38, 0))) AS "m5",
      COUNT(CASE WHEN "golden.calls"."talk" IS NOT NULL THEN "golden.calls"."handled" ELSE NULL END) AS "m6",
      MIN("golden.calls"."talk") AS "m7",
      MAX("golden.calls"."talk") AS "m8",
      SUM(CAST("golden.calls"."talk" AS DECIMAL(38, 0)) * CAST("golden.calls"."talk" AS DECIMAL(38, 0))) AS "m9",
      MIN_BY("golden.calls"."talk", CASE WHEN "golden.calls"."talk" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m10",
      MIN(CASE WHEN "golden.calls"."talk" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m10 order",
      MAX_BY("golden.calls"."talk", CASE WHEN "golden.calls"."talk" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m11",
      MAX(CASE WHEN "golden.calls"."talk" IS NOT NULL THEN "golden.calls"."row order" ELSE NULL END) AS "m11 order",
      COUNT(CASE WHEN "golden.calls"."kept" THEN 1 ELSE NULL END) AS "m12",
      COUNT("golden.calls"."kept") AS "m13",
      COUNT(CASE WHEN NOT "golden.calls"."kept" THEN 1 ELSE NULL END) AS "m14",
      COUNT(NOT "golden.calls"."kept") AS "m15",
      SUM("golden.calls"."cost") AS "m16",
      COUNT("golden.calls"."cost") AS "m17",
      SUM(CASE WHEN "golden.calls"."kept" THEN "golden.calls"."cost" ELSE NULL END) AS "m18",
      COUNT(CASE WHEN "golden.calls"."kept" THEN "golden.calls"."cost" ELSE NULL END) AS "m19"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON CAST("golden.calls"."at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t2"
  INNER JOIN "period stretches" ON "t2"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- distinct counts over golden.calls
-- different: count distinct of golden.Agents (model.scorecard:24)
SELECT "period days"."period",
  COUNT(DISTINCT "golden.calls"."agent") AS "different"
FROM "golden.calls"
  INNER JOIN "period days" ON CAST("golden.calls"."at" AS DATE) = "period days"."day"
GROUP BY "period days"."period";

-- values at the ranks of quantiles over golden.calls
-- value: percentile 50 of golden.TalkMedian (model.scorecard:30)
-- value: percentile 90 of golden.TalkNinetieth (model.scorecard:31)
-- value: percentile 90 of golden.TalkNinetiethNearest (model.scorecard:32)
SELECT *
FROM (SELECT "period days"."period",
      "golden.calls"."talk" AS "value",
      COUNT(*) AS "held",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period" ORDER BY "golden.calls"."talk" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "up to",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "all"
    FROM "golden.calls"
      INNER JOIN "period days" ON CAST("golden.calls"."at" AS DATE) = "period days"."day"
    WHERE "golden.calls"."talk" IS NOT NULL
    GROUP BY "period days"."period",
      "golden.calls"."talk") AS "t2"
WHERE ("t2"."up to" - "t2"."held") * 10 <= ("t2"."all" - 1) * 5 AND "t2"."up to" * 10 > ("t2"."all" - 1) * 5 OR ("t2"."up to" - "t2"."held" - 1) * 10 <= ("t2"."all" - 1) * 5 AND ("t2"."up to" - 1) * 10 > ("t2"."all" - 1) * 5 OR ("t2"."up to" - "t2"."held") * 10 <= ("t2"."all" - 1) * 9 AND "t2"."up to" * 10 > ("t2"."all" - 1) * 9 OR ("t2"."up to" - "t2"."held" - 1) * 10 <= ("t2"."all" - 1) * 9 AND ("t2"."up to" - 1) * 10 > ("t2"."all" - 1) * 9 OR ("t2"."up to" - "t2"."held") * 10 < "t2"."all" * 9 AND "t2"."up to" * 10 >= "t2"."all" * 9;
