-- scorecard golden.Columns (model.scorecard:48)
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
CREATE TABLE "golden.calls as read" (
  "call_id" BIGINT,
  "begun" TIMESTAMP,
  "ended" TIMESTAMP,
  "due" DATE,
  "agent" VARCHAR,
  "channel" VARCHAR,
  "answered" BOOLEAN,
  "wait" BIGINT,
  "score" BIGINT,
  "cost" DECIMAL(38, 2),
  "weight" DECIMAL(38, 3),
  "begun instant" BIGINT,
  "ended instant" BIGINT,
  "due instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.agents (model.scorecard:30)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.agents" (
  "name" VARCHAR,
  "team" VARCHAR,
  "row order" BIGINT
);

-- derived columns talk of source golden.calls (model.scorecard:9)
CREATE TABLE "golden.calls" AS
SELECT "call_id",
  "begun",
  "ended",
  "due",
  "agent",
  "channel",
  "answered",
  "wait",
  "score",
  "cost",
  "weight",
    "ended instant" - "begun instant" AS "talk",
  "begun instant",
  "ended instant",
  "due instant",
  "row order"
FROM "golden.calls as read";

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:37)
-- m2, m1: share of golden.Answered (model.scorecard:38)
-- m3, m1: sum of golden.Waited (model.scorecard:39)
-- m4, m1: sum of golden.Talk (model.scorecard:40)
-- m5, m6: avg of golden.Score (model.scorecard:41)
-- m7, m1: sum of golden.Cost (model.scorecard:42)
-- m8, m1: sum of golden.Weight (model.scorecard:43)
-- m9: count of golden.Due (model.scorecard:44)
-- m10: count of golden.OfBlue (model.scorecard:45)
-- m11: count of golden.Phone (model.scorecard:46)
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
      COUNT(CASE WHEN "golden.calls"."answered" THEN 1 ELSE NULL END) AS "m2",
      SUM("golden.calls"."wait") AS "m3",
      SUM("golden.calls"."talk") AS "m4",
      SUM("golden.calls"."score") AS "m5",
      COUNT("golden.calls"."score") AS "m6",
      SUM("golden.calls"."cost") AS "m7",
      SUM("golden.calls"."weight") AS "m8",
      COUNT(CASE WHEN NOT "golden.calls"."due" IS NULL AND "golden.calls"."due" >= DATE '2026-04-02' THEN 1 ELSE NULL END) AS "m9",
      COUNT(CASE WHEN "golden.agents"."team" = 'Blue' THEN 1 ELSE NULL END) AS "m10",
      COUNT(CASE WHEN "golden.calls"."channel" = 'phone' THEN 1 ELSE NULL END) AS "m11"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON CAST("golden.calls"."begun" AS DATE) = "stretch days"."day"
      LEFT JOIN "golden.agents" ON "golden.calls"."agent" = "golden.agents"."name"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
