-- scorecard golden.Clocks (model.scorecard:23)
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

-- accepted rows of source golden.shifts (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.shifts" (
  "id" VARCHAR,
  "began" TIMESTAMP,
  "ended" TIMESTAMP,
  "began instant" BIGINT,
  "ended instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.shifts
-- m1: count of golden.Shifts (model.scorecard:19)
-- m2, m1: max of golden.Longest (model.scorecard:20)
-- m3, m1: min of golden.Shortest (model.scorecard:21)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  MAX("t1"."m2") AS "m2",
  MIN("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      MAX("golden.shifts"."ended instant" - "golden.shifts"."began instant") AS "m2",
      MIN("golden.shifts"."ended instant" - "golden.shifts"."began instant") AS "m3"
    FROM "golden.shifts"
      INNER JOIN "stretch days" ON CAST("golden.shifts"."began" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
