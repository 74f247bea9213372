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
-- m2, m3: share of golden.Agreeing (model.scorecard:23)
-- m4, m5: avg of golden.Wait (model.scorecard:24)
-- m6, m7: sum of golden.Talk (model.scorecard:25)
-- m8, m9: max of golden.Handle (model.scorecard:26)
-- m10, m11: avg of golden.Rating (model.scorecard:27)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  MAX("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9",
  SUM("t1"."m10") AS "m10",
  SUM("t1"."m11") AS "m11"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      COUNT(CASE WHEN "golden.calls"."day" = "golden.calls"."written" THEN 1 ELSE NULL END) AS "m2",
      COUNT(CASE WHEN NOT "golden.calls"."day" = "golden.calls"."written" THEN 1 ELSE NULL END) AS "m3",
      SUM("golden.calls"."wait") AS "m4",
      COUNT("golden.calls"."wait") AS "m5",
      SUM("golden.calls"."talk") AS "m6",
      COUNT("golden.calls"."talk") AS "m7",
      MAX(COALESCE("golden.calls"."wait", 0) + COALESCE("golden.calls"."talk", 0)) AS "m8",
      COUNT(*) AS "m9",
      SUM("golden.calls"."rating") AS "m10",
      COUNT("golden.calls"."rating") AS "m11"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON "golden.calls"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
