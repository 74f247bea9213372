-- scorecard golden.Partial (model.scorecard:27)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- accepted rows of source golden.visits (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.visits" (
  "id" VARCHAR,
  "day" DATE,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.visits
-- m1: count of golden.Visits (model.scorecard:18)
SELECT "period days"."period",
  COUNT(*) AS "m1"
FROM "golden.visits"
  INNER JOIN "period days" ON "golden.visits"."day" = "period days"."day"
GROUP BY "period days"."period";
