-- scorecard golden.Excel (model.scorecard:29)
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

-- accepted rows of source golden.calls (model.scorecard:9)
-- milliseconds: wait, talk
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "call_id" VARCHAR,
  "day" DATE,
  "written" DATE,
  "wait" BIGINT,
  "talk" BIGINT,
  "rating" BIGINT,
  "day instant" BIGINT,
  "written instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:22)
-- m2, m1: share of golden.Agreeing (model.scorecard:23)
-- m3, m4: avg of golden.Wait (model.scorecard:24)
-- m5, m6: sum of golden.Talk (model.scorecard:25)
-- m7, m1: max of golden.Handle (model.scorecard:26)
-- m8, m9: avg of golden.Rating (model.scorecard:27)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  MAX("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      COUNT(CASE WHEN "golden.calls"."day" = "golden.calls"."written" THEN 1 ELSE NULL END) AS "m2",
      SUM("golden.calls"."wait") AS "m3",
      COUNT("golden.calls"."wait") AS "m4",
      SUM("golden.calls"."talk") AS "m5",
      COUNT("golden.calls"."talk") AS "m6",
      MAX(COALESCE("golden.calls"."wait", 0) + COALESCE("golden.calls"."talk", 0)) AS "m7",
      SUM("golden.calls"."rating") AS "m8",
      COUNT("golden.calls"."rating") AS "m9"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON "golden.calls"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
