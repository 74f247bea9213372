-- scorecard golden.Division (model.scorecard:39)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TEMPORARY TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- days that belong to the same periods are a stretch
CREATE TEMPORARY TABLE "stretch days" (
  "stretch" BIGINT,
  "day" DATE
);
CREATE TEMPORARY TABLE "period stretches" (
  "period" BIGINT,
  "stretch" BIGINT
);

-- accepted rows of source golden.parts (model.scorecard:9)
-- milliseconds: spent, planned
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TEMPORARY TABLE "golden.parts as read" (
  "part_id" TEXT COLLATE "C",
  "day" DATE,
  "above" BIGINT,
  "below" BIGINT,
  "weight" NUMERIC(38, 3),
  "price" NUMERIC(38, 6),
  "worth" NUMERIC(38, 6),
  "spent" BIGINT,
  "planned" BIGINT,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- derived columns ratio, weighted, back of source golden.parts (model.scorecard:9)
CREATE TEMPORARY TABLE "golden.parts" AS
SELECT "part_id",
  "day",
  "above",
  "below",
  "weight",
  "price",
  "worth",
  "spent",
  "planned",
  CAST(CAST(CAST(DIV(CAST("above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("below" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12)) AS NUMERIC(38, 12)) AS "ratio",
  CAST(CAST(CAST(DIV(CAST(CAST("weight" * CAST("above" AS NUMERIC(38, 0)) AS NUMERIC(38, 3)) * 1000 AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(CAST("below" AS NUMERIC(38, 3)) * 1000 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12)) AS NUMERIC(38, 12)) AS "weighted",
  CAST(CAST(3 AS NUMERIC(38, 0)) * CAST(CAST(DIV(CAST("above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(3 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12)) AS NUMERIC(38, 12)) AS "back",
  "day instant",
  "row order"
FROM "golden.parts as read";

-- sums and counts over golden.parts
-- m1, m2: sum of golden.SumOfRatios (model.scorecard:28)
-- m3, m4: avg of golden.MeanOfRatios (model.scorecard:29)
-- m5, m6: sum of golden.Weighted (model.scorecard:30)
-- m7, m8: sum of golden.Weighted (model.scorecard:30)
-- m9, m10: sum of golden.NotQuiteBack (model.scorecard:31)
-- m11, m12: sum of golden.PriceOfOne (model.scorecard:32)
-- m13, m14: max of golden.PriceToWorth (model.scorecard:33)
-- m15, m16: min of golden.OfPlan (model.scorecard:34)
-- m17: count of golden.Rated (model.scorecard:35)
-- m18: count of golden.Unrated (model.scorecard:36)
-- m19, m20: sum of golden.Thirds (model.scorecard:37)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9",
  SUM("t1"."m10") AS "m10",
  SUM("t1"."m11") AS "m11",
  SUM("t1"."m12") AS "m12",
  MAX("t1"."m13") AS "m13",
  SUM("t1"."m14") AS "m14",
  MIN("t1"."m15") AS "m15",
  SUM("t1"."m16") AS "m16",
  SUM("t1"."m17") AS "m17",
  SUM("t1"."m18") AS "m18",
  SUM("t1"."m19") AS "m19",
  SUM("t1"."m20") AS "m20"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.parts"."ratio") AS "m1",
      COUNT("golden.parts"."ratio") AS "m2",
      SUM(CAST(CAST(DIV(CAST("golden.parts"."above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."below" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m3",
      COUNT(CAST(CAST(DIV(CAST("golden.parts"."above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."below" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m4",
      SUM("golden.parts"."weighted") AS "m5",
      COUNT("golden.parts"."weighted") AS "m6",
      SUM("golden.parts"."weight") AS "m7",
      COUNT(*) AS "m8",
      SUM("golden.parts"."back") AS "m9",
      COUNT("golden.parts"."back") AS "m10",
      SUM(CAST(CAST(DIV(CAST(CAST("golden.parts"."price" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(CAST("golden.parts"."below" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m11",
      COUNT(CAST(CAST(DIV(CAST(CAST("golden.parts"."price" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(CAST("golden.parts"."below" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m12",
      MAX(CAST(CAST(DIV(CAST(CAST("golden.parts"."price" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(CAST("golden.parts"."worth" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m13",
      COUNT(CAST(CAST(DIV(CAST(CAST("golden.parts"."price" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(CAST("golden.parts"."worth" AS NUMERIC(38, 6)) * 1000000 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m14",
      MIN(CAST(CAST(DIV(CAST("golden.parts"."spent" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."planned" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m15",
      COUNT(CAST(CAST(DIV(CAST("golden.parts"."spent" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."planned" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m16",
      COUNT(CASE WHEN CAST(CAST(DIV(CAST("golden.parts"."above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."below" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12)) >= CAST(0.5 AS NUMERIC(38, 12)) THEN 1 ELSE NULL END) AS "m17",
      COUNT(CASE WHEN CAST(CAST(DIV(CAST("golden.parts"."above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."below" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12)) IS NULL THEN 1 ELSE NULL END) AS "m18",
      SUM(CAST(CAST(DIV(CAST(CAST(CAST(CAST(DIV(CAST("golden.parts"."above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."below" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12)) AS NUMERIC(38, 12)) * 1000000000000 AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(CAST(3 AS NUMERIC(38, 12)) * 1000000000000 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m19",
      COUNT(CAST(CAST(DIV(CAST(CAST(CAST(CAST(DIV(CAST("golden.parts"."above" AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST("golden.parts"."below" AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12)) AS NUMERIC(38, 12)) * 1000000000000 AS NUMERIC(38, 0)) * CAST(2000000000000 AS NUMERIC(38, 0)), NULLIF(CAST(CAST(3 AS NUMERIC(38, 12)) * 1000000000000 AS NUMERIC(38, 0)), 0)) AS NUMERIC(38, 0)) * 0.0000000000005 AS NUMERIC(38, 12))) AS "m20"
    FROM "golden.parts"
      INNER JOIN "stretch days" ON "golden.parts"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
