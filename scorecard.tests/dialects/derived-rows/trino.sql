-- scorecard golden.Derived (model.scorecard:79)
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

-- accepted rows of source golden.contacts (model.scorecard:9)
-- milliseconds: talk, hold
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts as read" (
  "contact_id" VARCHAR,
  "arrived_at" TIMESTAMP(3),
  "answered_at" TIMESTAMP(3),
  "ended_at" TIMESTAMP(3),
  "talk" BIGINT,
  "hold" BIGINT,
  "agent_id" VARCHAR,
  "arrived_at instant" BIGINT,
  "answered_at instant" BIGINT,
  "ended_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.agents (model.scorecard:29)
-- milliseconds: talk_usually, hold_usually
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.agents as read" (
  "agent_id" VARCHAR,
  "team" VARCHAR,
  "talk_usually" BIGINT,
  "hold_usually" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.teams (model.scorecard:40)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.teams" (
  "name" VARCHAR,
  "site" VARCHAR,
  "row order" BIGINT
);

-- accepted rows of source golden.hr_events (model.scorecard:48)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.hr_events" (
  "event_id" VARCHAR,
  "agent_id" VARCHAR,
  "at" DATE,
  "kind" VARCHAR,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- derived columns first_seen_at, handle, team of source golden.contacts (model.scorecard:9)
CREATE TABLE "golden.contacts after step 1" AS
SELECT "golden.contacts as read"."contact_id",
  "golden.contacts as read"."arrived_at",
  "golden.contacts as read"."answered_at",
  "golden.contacts as read"."ended_at",
  "golden.contacts as read"."talk",
  "golden.contacts as read"."hold",
  "golden.contacts as read"."agent_id",
  CAST(FROM_UNIXTIME_NANOS(CAST(COALESCE("golden.contacts as read"."answered_at instant", "golden.contacts as read"."ended_at instant") AS DECIMAL(38, 0)) * 1000000) AT TIME ZONE 'Europe/Madrid' AS TIMESTAMP(3)) AS "first_seen_at",
    COALESCE("golden.contacts as read"."talk", 0) + COALESCE("golden.contacts as read"."hold", 0) AS "handle",
  "golden.agents as read"."team",
  "golden.contacts as read"."arrived_at instant",
  "golden.contacts as read"."answered_at instant",
  "golden.contacts as read"."ended_at instant",
  COALESCE("golden.contacts as read"."answered_at instant", "golden.contacts as read"."ended_at instant") AS "first_seen_at instant",
  "golden.contacts as read"."row order"
FROM "golden.contacts as read"
  LEFT JOIN "golden.agents as read" ON "golden.contacts as read"."agent_id" = "golden.agents as read"."agent_id";

-- derived columns usual_handle of source golden.agents (model.scorecard:29)
CREATE TABLE "golden.agents" AS
SELECT "agent_id",
  "team",
  "talk_usually",
  "hold_usually",
    "talk_usually" + "hold_usually" AS "usual_handle",
  "row order"
FROM "golden.agents as read";

-- derived columns hire_id, started_on, site of source golden.hires (model.scorecard:59)
CREATE TABLE "golden.hires" AS
SELECT "t"."event_id" AS "hire_id",
  "t"."at" AS "started_on",
  "golden.agents"."team" AS "site",
  "t"."at instant" AS "started_on instant",
    ROW_NUMBER() OVER (ORDER BY "t"."at instant", "t"."event_id") AS "row order"
FROM (SELECT *
    FROM "golden.hr_events"
    WHERE "kind" = 'hire') AS "t"
  LEFT JOIN "golden.agents" ON "t"."agent_id" = "golden.agents"."agent_id";

-- derived columns wait, site of source golden.contacts (model.scorecard:9)
CREATE TABLE "golden.contacts after step 2" AS
SELECT "golden.contacts after step 1"."contact_id",
  "golden.contacts after step 1"."arrived_at",
  "golden.contacts after step 1"."answered_at",
  "golden.contacts after step 1"."ended_at",
  "golden.contacts after step 1"."talk",
  "golden.contacts after step 1"."hold",
  "golden.contacts after step 1"."agent_id",
  "golden.contacts after step 1"."first_seen_at",
    "golden.contacts after step 1"."first_seen_at instant" - "golden.contacts after step 1"."arrived_at instant" AS "wait",
  "golden.contacts after step 1"."handle",
  "golden.contacts after step 1"."team",
  "golden.teams"."site",
  "golden.contacts after step 1"."arrived_at instant",
  "golden.contacts after step 1"."answered_at instant",
  "golden.contacts after step 1"."ended_at instant",
  "golden.contacts after step 1"."first_seen_at instant",
  "golden.contacts after step 1"."row order"
FROM "golden.contacts after step 1"
  LEFT JOIN "golden.teams" ON "golden.contacts after step 1"."team" = "golden.teams"."name";

-- derived columns long of source golden.contacts (model.scorecard:9)
CREATE TABLE "golden.contacts" AS
SELECT "golden.contacts after step 2"."contact_id",
  "golden.contacts after step 2"."arrived_at",
  "golden.contacts after step 2"."answered_at",
  "golden.contacts after step 2"."ended_at",
  "golden.contacts after step 2"."talk",
  "golden.contacts after step 2"."hold",
  "golden.contacts after step 2"."agent_id",
  "golden.contacts after step 2"."first_seen_at",
  "golden.contacts after step 2"."wait",
  "golden.contacts after step 2"."handle",
      "golden.contacts after step 2"."wait" > 60000 OR "golden.contacts after step 2"."handle" > "golden.agents"."usual_handle" AS "long",
  "golden.contacts after step 2"."team",
  "golden.contacts after step 2"."site",
  "golden.contacts after step 2"."arrived_at instant",
  "golden.contacts after step 2"."answered_at instant",
  "golden.contacts after step 2"."ended_at instant",
  "golden.contacts after step 2"."first_seen_at instant",
  "golden.contacts after step 2"."row order"
FROM "golden.contacts after step 2"
  LEFT JOIN "golden.agents" ON "golden.contacts after step 2"."agent_id" = "golden.agents"."agent_id";

-- sums and counts over golden.contacts
-- m1, m2: avg of golden.Wait (model.scorecard:69)
-- m3, m2: max of golden.LongestHandle (model.scorecard:70)
-- m4, m5: share of golden.Long (model.scorecard:71)
-- m6: count of golden.North (model.scorecard:72)
-- m7: count of golden.NorthByWay (model.scorecard:73)
-- m8: count of golden.LatestFirstSeen (model.scorecard:74)
SELECT "period stretches"."period",
  SUM(CAST("t2"."m1" AS DECIMAL(38, 0))) AS "m1",
  SUM(CAST("t2"."m2" AS DECIMAL(38, 0))) AS "m2",
  MAX("t2"."m3") AS "m3",
  SUM(CAST("t2"."m4" AS DECIMAL(38, 0))) AS "m4",
  SUM(CAST("t2"."m5" AS DECIMAL(38, 0))) AS "m5",
  SUM(CAST("t2"."m6" AS DECIMAL(38, 0))) AS "m6",
  SUM(CAST("t2"."m7" AS DECIMAL(38, 0))) AS "m7",
  SUM(CAST("t2"."m8" AS DECIMAL(38, 0))) AS "m8"
FROM (SELECT "stretch days"."stretch",
      SUM(CAST("golden.contacts"."wait" AS DECIMAL(38, 0))) AS "m1",
      COUNT(*) AS "m2",
      MAX("golden.contacts"."handle") AS "m3",
      COUNT(CASE WHEN "golden.contacts"."long" THEN 1 ELSE NULL END) AS "m4",
      COUNT("golden.contacts"."long") AS "m5",
      COUNT(CASE WHEN "golden.contacts"."site" = 'North' THEN 1 ELSE NULL END) AS "m6",
      COUNT(CASE WHEN "golden.teams"."site" = 'North' THEN 1 ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "golden.contacts"."first_seen_at instant" >= 1769900400000 THEN 1 ELSE NULL END) AS "m8"
    FROM "golden.contacts"
      INNER JOIN "stretch days" ON CAST("golden.contacts"."arrived_at" AS DATE) = "stretch days"."day"
      LEFT JOIN "golden.teams" ON "golden.contacts"."team" = "golden.teams"."name"
    GROUP BY "stretch days"."stretch") AS "t2"
  INNER JOIN "period stretches" ON "t2"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.hr_events
-- m1: count of golden.Events (model.scorecard:77)
SELECT "period stretches"."period",
  SUM(CAST("t1"."m1" AS DECIMAL(38, 0))) AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.hr_events"
      INNER JOIN "stretch days" ON "golden.hr_events"."at" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.hires
-- m1: count of golden.Hires (model.scorecard:75)
-- m2: count of golden.BlueHires (model.scorecard:76)
SELECT "period stretches"."period",
  SUM(CAST("t1"."m1" AS DECIMAL(38, 0))) AS "m1",
  SUM(CAST("t1"."m2" AS DECIMAL(38, 0))) AS "m2"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      COUNT(CASE WHEN "golden.hires"."site" = 'Blue' THEN 1 ELSE NULL END) AS "m2"
    FROM "golden.hires"
      INNER JOIN "stretch days" ON "golden.hires"."started_on" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
