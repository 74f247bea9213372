-- scorecard golden.Packed (model.scorecard:34)
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
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "call_id" VARCHAR,
  "day" DATE,
  "agent" VARCHAR,
  "wait" BIGINT,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.answers (model.scorecard:20)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.answers" (
  "id" BIGINT,
  "day" DATE,
  "happy" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:30)
-- m2, m1: avg of golden.Wait (model.scorecard:31)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.calls"."wait") AS "m2"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON "golden.calls"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.answers
-- m1, m2: share of golden.Happy (model.scorecard:32)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "golden.answers"."happy" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2"
    FROM "golden.answers"
      INNER JOIN "stretch days" ON "golden.answers"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
