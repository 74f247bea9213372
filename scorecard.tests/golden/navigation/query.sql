-- scorecard golden.Navigation (model.scorecard:60)
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
-- milliseconds: talk
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "contact_id" VARCHAR,
  "opened_at" TIMESTAMP,
  "agent_id" VARCHAR,
  "customer_id" BIGINT,
  "talk" BIGINT,
  "opened_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.agents (model.scorecard:21)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.agents" (
  "agent_id" VARCHAR,
  "hired" DATE,
  "gone" DATE,
  "team" VARCHAR,
  "coach" VARCHAR,
  "hired instant" BIGINT,
  "gone instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.teams (model.scorecard:32)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.teams" (
  "name" VARCHAR,
  "site" VARCHAR,
  "row order" BIGINT
);

-- accepted rows of source golden.customers (model.scorecard:40)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.customers" (
  "customer_id" VARCHAR,
  "number" BIGINT,
  "segment" VARCHAR,
  "since" TIMESTAMP,
  "since instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.contacts
-- m1: count of golden.Blue (model.scorecard:50)
-- m2, m3: share of golden.North (model.scorecard:51)
-- m4: count of golden.Coached (model.scorecard:52)
-- m5, m6: sum of golden.TalkOfGold (model.scorecard:54)
-- m7: count of golden.Young (model.scorecard:56)
-- m8: count of golden.Unassigned (model.scorecard:57)
-- m9: count of golden.All (model.scorecard:58)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "golden.agents"."team" = 'Blue' THEN 1 ELSE NULL END) AS "m1",
      COUNT(CASE WHEN "golden.teams"."site" = 'North' THEN 1 ELSE NULL END) AS "m2",
      COUNT("golden.teams"."site") AS "m3",
      COUNT(CASE WHEN "golden.agents0"."team" = 'Red' THEN 1 ELSE NULL END) AS "m4",
      SUM(CASE WHEN "golden.customers"."segment" = 'gold' THEN "golden.contacts"."talk" ELSE NULL END) AS "m5",
      COUNT(CASE WHEN "golden.customers"."segment" = 'gold' THEN 1 ELSE NULL END) AS "m6",
      COUNT(CASE WHEN "golden.contacts"."opened_at instant" - "golden.customers"."since instant" < 2592000000 THEN 1 ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "golden.agents"."team" IS NULL THEN 1 ELSE NULL END) AS "m8",
      COUNT(*) AS "m9"
    FROM "golden.contacts"
      INNER JOIN "stretch days" ON CAST("golden.contacts"."opened_at" AS DATE) = "stretch days"."day"
      LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."opened_at" AS DATE) AND CAST("golden.contacts"."opened_at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
      LEFT JOIN "golden.teams" ON "golden.agents"."team" = "golden.teams"."name"
      LEFT JOIN "golden.agents" AS "golden.agents0" ON "golden.agents"."coach" = "golden.agents0"."agent_id" AND "golden.agents0"."hired" <= CAST("golden.contacts"."opened_at" AS DATE) AND CAST("golden.contacts"."opened_at" AS DATE) < COALESCE("golden.agents0"."gone", 'infinity')
      LEFT JOIN "golden.customers" ON "golden.contacts"."customer_id" = "golden.customers"."number"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- distinct counts over golden.contacts
-- different: count distinct of golden.Teams (model.scorecard:53)
SELECT "period days"."period",
  COUNT(DISTINCT "golden.agents"."team") AS "different"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."opened_at" AS DATE) = "period days"."day"
  LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."opened_at" AS DATE) AND CAST("golden.contacts"."opened_at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
GROUP BY "period days"."period";

-- values at the nearest ranks of quantiles over golden.contacts
-- v1, v2: percentile 50 of golden.MedianTalkOfBlue (model.scorecard:55)
SELECT "period days"."period",
  QUANTILE_DISC("golden.contacts"."talk", ARRAY[0.5, 0.500000000000000001])[1] AS "v1",
  QUANTILE_DISC("golden.contacts"."talk", ARRAY[0.5, 0.500000000000000001])[2] AS "v2",
  COUNT(*) AS "all"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."opened_at" AS DATE) = "period days"."day"
  LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."opened_at" AS DATE) AND CAST("golden.contacts"."opened_at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
WHERE "golden.agents"."team" = 'Blue' AND "golden.contacts"."talk" IS NOT NULL
GROUP BY "period days"."period";
