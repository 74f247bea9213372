-- scorecard golden.Clocks (model.scorecard:23)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
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
-- m2, m3: max of golden.Longest (model.scorecard:20)
-- m4, m3: min of golden.Shortest (model.scorecard:21)
SELECT "period days"."period",
  COUNT(*) AS "m1",
  MAX("golden.shifts"."ended instant" - "golden.shifts"."began instant") AS "m2",
  COUNT("golden.shifts"."ended instant" - "golden.shifts"."began instant") AS "m3",
  MIN("golden.shifts"."ended instant" - "golden.shifts"."began instant") AS "m4"
FROM "golden.shifts"
  INNER JOIN "period days" ON CAST("golden.shifts"."began" AS DATE) = "period days"."day"
GROUP BY "period days"."period";
