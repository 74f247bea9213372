-- scorecard golden.Policies (model.scorecard:23)
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
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.tests"."points") AS "m1",
      COUNT(*) AS "m2"
    FROM "golden.tests"
      INNER JOIN "stretch days" ON "golden.tests"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
