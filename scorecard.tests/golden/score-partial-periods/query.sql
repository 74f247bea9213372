-- scorecard golden.Partial (model.scorecard:27)
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
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.visits"
      INNER JOIN "stretch days" ON "golden.visits"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
