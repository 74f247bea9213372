-- scorecard golden.Reviews (model.scorecard:32)
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

-- accepted rows of source golden.reviews (model.scorecard:8)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.reviews" (
  "review_id" VARCHAR,
  "agent" VARCHAR,
  "reviewed_at" TIMESTAMP,
  "tone" BIGINT,
  "reviewed_at instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.reviews
-- m1, m2: avg of golden.WeeklyTone (model.scorecard:29)
-- m3, m4: avg of golden.MonthlyTone (model.scorecard:30)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      SUM(CASE WHEN "golden.reviews"."reviewed_at instant" >= 1768345200000 THEN CAST(CAST(CAST(COALESCE("golden.reviews"."tone", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "golden.reviews"."tone" IS NULL THEN 0 ELSE 2 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) END) AS "m1",
      COUNT(CASE WHEN "golden.reviews"."reviewed_at instant" >= 1768345200000 THEN CAST(CAST(CAST(COALESCE("golden.reviews"."tone", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "golden.reviews"."tone" IS NULL THEN 0 ELSE 2 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) END) AS "m2",
      SUM(CAST(CAST(CAST(COALESCE("golden.reviews"."tone", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "golden.reviews"."tone" IS NULL THEN 0 ELSE 2 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18))) AS "m3",
      COUNT(CAST(CAST(CAST(COALESCE("golden.reviews"."tone", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "golden.reviews"."tone" IS NULL THEN 0 ELSE 2 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18))) AS "m4"
    FROM "golden.reviews"
      INNER JOIN "stretch days" ON CAST("golden.reviews"."reviewed_at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
