-- scorecard golden.Steep (model.scorecard:47)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- accepted rows of source golden.readings (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.readings" (
  "day" DATE,
  "a" DECIMAL(38, 2),
  "b" DECIMAL(38, 2),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.readings
-- m1, m2: sum of golden.Rising (model.scorecard:19)
-- m1, m2: sum of golden.Untargeted (model.scorecard:39)
-- m3, m4: sum of golden.Falling (model.scorecard:29)
SELECT "period days"."period",
  SUM("golden.readings"."a") AS "m1",
  COUNT("golden.readings"."a") AS "m2",
  SUM("golden.readings"."b") AS "m3",
  COUNT("golden.readings"."b") AS "m4"
FROM "golden.readings"
  INNER JOIN "period days" ON "golden.readings"."day" = "period days"."day"
GROUP BY "period days"."period";
