-- scorecard golden.Directions (model.scorecard:72)
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
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.readings" (
  "day" DATE,
  "profit" DECIMAL(38, 2),
  "wait" BIGINT,
  "load" DECIMAL(38, 4),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.readings
-- m1, m2: sum of golden.Profit (model.scorecard:20)
-- m3, m2: sum of golden.Loss (model.scorecard:29)
-- m4, m2: avg of golden.Wait (model.scorecard:38)
-- m5, m2: avg of golden.Load (model.scorecard:48)
-- m5, m2: avg of golden.Unscored (model.scorecard:56)
-- m5, m2: avg of golden.NoDistance (model.scorecard:62)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.readings"."profit") AS "m1",
      COUNT(*) AS "m2",
      SUM(CAST(0 AS DECIMAL(38, 2)) - "golden.readings"."profit") AS "m3",
      SUM("golden.readings"."wait") AS "m4",
      SUM("golden.readings"."load") AS "m5"
    FROM "golden.readings"
      INNER JOIN "stretch days" ON "golden.readings"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
