-- scorecard golden.Odd (model.scorecard:33)
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

-- accepted rows of source golden.rows (model.scorecard:9)
-- milliseconds: clock, seconds
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.rows" (
  "id" VARCHAR,
  "day" DATE,
  "number" DECIMAL(38, 2),
  "whole" BIGINT,
  "clock" BIGINT,
  "seconds" BIGINT,
  "flag" BOOLEAN,
  "word" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.rows
-- m1: count of golden.Rows (model.scorecard:24)
-- m2, m3: sum of golden.Numbers (model.scorecard:25)
-- m3: count of golden.NumberCount (model.scorecard:26)
-- m4, m5: sum of golden.Wholes (model.scorecard:27)
-- m6, m7: sum of golden.Clocks (model.scorecard:28)
-- m8, m9: sum of golden.Seconds (model.scorecard:29)
-- m10: count of golden.Flags (model.scorecard:30)
-- m11: count of golden.Words (model.scorecard:31)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9",
  SUM("t1"."m10") AS "m10",
  SUM("t1"."m11") AS "m11"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.rows"."number") AS "m2",
      COUNT("golden.rows"."number") AS "m3",
      SUM("golden.rows"."whole") AS "m4",
      COUNT("golden.rows"."whole") AS "m5",
      SUM("golden.rows"."clock") AS "m6",
      COUNT("golden.rows"."clock") AS "m7",
      SUM("golden.rows"."seconds") AS "m8",
      COUNT("golden.rows"."seconds") AS "m9",
      COUNT(CASE WHEN "golden.rows"."flag" THEN 1 ELSE NULL END) AS "m10",
      COUNT(CASE WHEN "golden.rows"."word" = 'Red' OR "golden.rows"."word" = 'green' THEN 1 ELSE NULL END) AS "m11"
    FROM "golden.rows"
      INNER JOIN "stretch days" ON "golden.rows"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
