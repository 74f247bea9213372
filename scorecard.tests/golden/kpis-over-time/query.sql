-- scorecard golden.OverTime (model.scorecard:41)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
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
-- m3: count of golden.Calls (model.scorecard:23)
-- m4, m5: sum of golden.Drift (model.scorecard:25)
-- m6, m5: max of golden.Longest (model.scorecard:24)
SELECT "period days"."period",
  COUNT(CASE WHEN "golden.calls"."solved" THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT "golden.calls"."solved" THEN 1 ELSE NULL END) AS "m2",
  COUNT(*) AS "m3",
  SUM("golden.calls"."minutes") AS "m4",
  COUNT("golden.calls"."minutes") AS "m5",
  MAX("golden.calls"."minutes") AS "m6"
FROM "golden.calls"
  INNER JOIN "period days" ON "golden.calls"."day" = "period days"."day"
GROUP BY "period days"."period";
