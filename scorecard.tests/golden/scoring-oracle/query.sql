-- scorecard golden.Shares (model.scorecard:43)
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
-- m1, m2: sum of golden.Share (model.scorecard:19)
-- m1, m2: sum of golden.Nothing (model.scorecard:35)
-- m3, m2: sum of golden.Loss (model.scorecard:27)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.readings"."a") AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.readings"."b") AS "m3"
    FROM "golden.readings"
      INNER JOIN "stretch days" ON "golden.readings"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
