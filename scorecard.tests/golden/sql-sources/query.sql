-- scorecard golden.Sql (model.scorecard:66)
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

-- accepted rows of source golden.calls (model.scorecard:10)
-- milliseconds: talk
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls as read" (
  "call_id" VARCHAR,
  "moment" TIMESTAMP,
  "agent" VARCHAR,
  "talk" BIGINT,
  "moment instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.agents (model.scorecard:22)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.agents" (
  "name" VARCHAR,
  "team" VARCHAR,
  "row order" BIGINT
);

-- derived columns long of source golden.calls (model.scorecard:10)
CREATE TABLE "golden.calls" AS
SELECT "call_id",
  "moment",
  "agent",
  "talk",
    "talk" > 60000 AS "long",
  "moment instant",
  "row order"
FROM "golden.calls as read";

-- derived columns id, agent, day, calls, seconds, any_long, nth, team of source golden.agent_days (model.scorecard:30)
CREATE TABLE "golden.agent_days as read" AS
WITH "calls" AS (
SELECT "call_id",
  "moment",
  "agent",
  "talk",
  "long"
FROM "golden.calls"
), "agents" AS (
SELECT "name",
  "team"
FROM "golden.agents"
)
SELECT * FROM (

    -- the durations of a source are milliseconds in SQL; 'a comment; SELECT 2'
    WITH daily AS (
      SELECT agent, CAST(moment AS DATE) AS day, count(*) AS calls, sum(talk) AS talk, bool_or(long) AS any_long
      FROM calls GROUP BY ALL
    )
    SELECT agent || ' ' || day AS id, agent, day, calls, CAST(talk AS DECIMAL(18, 3)) / 1000 AS seconds_inexact,
      talk // 1000 AS seconds, any_long, team,
      row_number() OVER (PARTITION BY agent ORDER BY day) AS nth
    FROM daily JOIN agents ON agent = name
  
);

-- derived columns seconds_per_call of source golden.agent_days (model.scorecard:30)
CREATE TABLE "golden.agent_days" AS
SELECT "id",
  "agent",
  "day",
  "calls",
  "seconds",
  "any_long",
  "nth",
  "team",
  CAST(CAST(CAST(CAST(CAST(CAST(CAST(CAST("seconds" AS HUGEINT) * CAST(2000000000000 AS HUGEINT) // NULLIF(CAST(1000 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000005 AS DECIMAL(38, 12)) AS DECIMAL(38, 12)) * 1000000000000 AS HUGEINT) * CAST(2000000000000 AS HUGEINT) // NULLIF(CAST(CAST("calls" AS DECIMAL(38, 12)) * 1000000000000 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000005 AS DECIMAL(38, 12)) AS DECIMAL(38, 12)) AS "seconds_per_call",
  "day instant",
  "row order"
FROM "golden.agent_days as read";

-- sums and counts over golden.calls
-- m1: count of golden.CallsOfSource (model.scorecard:64)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON CAST("golden.calls"."moment" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.agent_days
-- m1: count of golden.AgentDays (model.scorecard:57)
-- m2, m3: sum of golden.Calls (model.scorecard:58)
-- m2, m3: sum of golden.TalkPerCall (model.scorecard:59)
-- m4, m5: sum of golden.TalkPerCall (model.scorecard:59)
-- m6: count of golden.DaysWithLong (model.scorecard:60)
-- m7: count of golden.FirstDays (model.scorecard:61)
-- m8: count of golden.OfBlue (model.scorecard:62)
-- m9, m10: max of golden.SlowestDay (model.scorecard:63)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  MAX("t1"."m9") AS "m9",
  SUM("t1"."m10") AS "m10"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.agent_days"."calls") AS "m2",
      COUNT("golden.agent_days"."calls") AS "m3",
      SUM("golden.agent_days"."seconds") AS "m4",
      COUNT("golden.agent_days"."seconds") AS "m5",
      COUNT(CASE WHEN "golden.agent_days"."any_long" THEN 1 ELSE NULL END) AS "m6",
      COUNT(CASE WHEN "golden.agent_days"."nth" = 1 THEN 1 ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "golden.agents"."team" = 'Blue' THEN 1 ELSE NULL END) AS "m8",
      MAX("golden.agent_days"."seconds_per_call") AS "m9",
      COUNT("golden.agent_days"."seconds_per_call") AS "m10"
    FROM "golden.agent_days"
      INNER JOIN "stretch days" ON "golden.agent_days"."day" = "stretch days"."day"
      LEFT JOIN "golden.agents" ON "golden.agent_days"."agent" = "golden.agents"."name"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
