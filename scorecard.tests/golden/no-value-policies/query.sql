-- scorecard golden.Policies (model.scorecard:23)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- accepted rows of source golden.tests (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.tests" (
  "id" VARCHAR,
  "day" DATE,
  "points" BIGINT,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.tests
-- m1, m2: avg of golden.Stays (model.scorecard:19)
-- m1, m2: avg of golden.Zero (model.scorecard:20)
-- m1, m2: avg of golden.Carries (model.scorecard:21)
SELECT "period days"."period",
  SUM("golden.tests"."points") AS "m1",
  COUNT("golden.tests"."points") AS "m2"
FROM "golden.tests"
  INNER JOIN "period days" ON "golden.tests"."day" = "period days"."day"
GROUP BY "period days"."period";
