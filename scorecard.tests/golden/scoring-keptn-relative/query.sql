-- scorecard golden.Gate (model.scorecard:57)
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
  "response" DECIMAL(38, 2),
  "errors" DECIMAL(38, 2),
  "throughput" DECIMAL(38, 2),
  "load" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.readings
-- m1, m2: sum of golden.Response (model.scorecard:22)
-- m3, m4: sum of golden.Errors (model.scorecard:32)
-- m5, m6: sum of golden.Throughput (model.scorecard:43)
-- m7, m8: sum of golden.Load (model.scorecard:50)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.readings"."response") AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.readings"."errors") AS "m3",
      COUNT("golden.readings"."errors") AS "m4",
      SUM("golden.readings"."throughput") AS "m5",
      COUNT("golden.readings"."throughput") AS "m6",
      SUM("golden.readings"."load") AS "m7",
      COUNT("golden.readings"."load") AS "m8"
    FROM "golden.readings"
      INNER JOIN "stretch days" ON "golden.readings"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
