-- scorecard golden.Quarters (model.scorecard:21)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- accepted rows of source golden.sales (model.scorecard:10)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.sales" (
  "id" VARCHAR,
  "day" DATE,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.sales
-- m1: count of golden.Sales (model.scorecard:19)
SELECT "period days"."period",
  COUNT(*) AS "m1"
FROM "golden.sales"
  INNER JOIN "period days" ON "golden.sales"."day" = "period days"."day"
GROUP BY "period days"."period";
