-- scorecard golden.OverTime (model.scorecard:41)
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

-- accepted rows of source golden.calls (model.scorecard:11)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "id" VARCHAR,
  "day" DATE,
  "solved" BOOLEAN,
  "minutes" BIGINT,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1, m2: share of golden.Solved (model.scorecard:22)
-- m2: count of golden.Calls (model.scorecard:23)
-- m3, m2: sum of golden.Drift (model.scorecard:25)
-- m4, m2: max of golden.Longest (model.scorecard:24)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  MAX("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "golden.calls"."solved" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.calls"."minutes") AS "m3",
      MAX("golden.calls"."minutes") AS "m4"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON "golden.calls"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
