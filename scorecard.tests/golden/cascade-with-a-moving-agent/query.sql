-- scorecard golden.Service (model.scorecard:111)
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

-- where each period begins and ends; instants are milliseconds since 1970-01-01 UTC
CREATE TABLE "periods in Europe/Madrid" (
  "period" BIGINT,
  "first day" DATE,
  "day after" DATE,
  "start" BIGINT,
  "end" BIGINT
);

-- accepted rows of source golden.contacts (model.scorecard:9)
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "contact_id" VARCHAR,
  "opened_at" TIMESTAMP,
  "agent_id" VARCHAR,
  "customer" VARCHAR,
  "answered" BOOLEAN,
  "wait" BIGINT,
  "opened_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.tickets (model.scorecard:23)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.tickets" (
  "ticket_id" VARCHAR,
  "opened_at" TIMESTAMP,
  "closed_at" TIMESTAMP,
  "owner" VARCHAR,
  "opened_at instant" BIGINT,
  "closed_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.costs (model.scorecard:35)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.costs" (
  "cost_id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.agents (model.scorecard:46)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.agents" (
  "agent_id" VARCHAR,
  "team" VARCHAR,
  "manager" VARCHAR,
  "hired" DATE,
  "gone" DATE,
  "hired instant" BIGINT,
  "gone instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:64)
-- m1: count of golden.CostPerContact (model.scorecard:100)
-- m2, m1: share of golden.Answered (model.scorecard:73)
SELECT "period stretches"."period",
  "t3"."manager",
  "t3"."team",
  "t3"."agent",
  SUM("t3"."m1") AS "m1",
  SUM("t3"."m2") AS "m2"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."manager0" AS "manager",
      "t1"."team0" AS "team",
      "t1"."agent0" AS "agent",
      SUM("t1"."m1") AS "m1",
      SUM("t1"."m2") AS "m2"
    FROM (SELECT "stretch days"."stretch",
          "golden.agents"."manager",
          "golden.agents"."team",
          "golden.contacts"."agent_id" AS "agent",
          COUNT(*) AS "m1",
          COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m2",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.agents"."manager", '(unassigned)') AS "manager0",
          COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
          COALESCE("golden.contacts"."agent_id", '(unassigned)') AS "agent0"
        FROM "golden.contacts"
          INNER JOIN "stretch days" ON CAST("golden.contacts"."opened_at" AS DATE) = "stretch days"."day"
          LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."opened_at" AS DATE) AND CAST("golden.contacts"."opened_at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
        GROUP BY "stretch days"."stretch",
          "golden.agents"."manager",
          "golden.agents"."team",
          "golden.contacts"."agent_id") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."manager0", "t1"."team0", "t1"."agent0"), ("t1"."stretch0", "t1"."manager0", "t1"."team0"), ("t1"."stretch0", "t1"."manager0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."manager",
  "t3"."team",
  "t3"."agent";

-- distinct counts over golden.contacts
-- different: count distinct of golden.Customers (model.scorecard:81)
SELECT "period0" AS "period",
  "manager0" AS "manager",
  "team0" AS "team",
  "agent0" AS "agent",
    CASE WHEN "agent0" IS NOT NULL THEN SUM("new in 3") WHEN "team0" IS NOT NULL THEN SUM("new in 2") WHEN "manager0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "manager",
      "team",
      "agent",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "manager" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "manager" IS DISTINCT FROM "before 3" OR "team" IS DISTINCT FROM "before 4" THEN 1 ELSE NULL END) AS "new in 2",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "manager" IS DISTINCT FROM "before 3" OR "team" IS DISTINCT FROM "before 4" OR "agent" IS DISTINCT FROM "before 5" THEN 1 ELSE NULL END) AS "new in 3",
      "period" AS "period0",
      "manager" AS "manager0",
      "team" AS "team0",
      "agent" AS "agent0"
    FROM (SELECT "t"."period",
          "t"."customer" AS "value",
          COALESCE("golden.agents"."manager", '(unassigned)') AS "manager",
          COALESCE("golden.agents"."team", '(unassigned)') AS "team",
          COALESCE("t"."agent_id", '(unassigned)') AS "agent",
            LAG("t"."period") OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t"."agent_id", '(unassigned)')) AS "before 1",
            LAG("t"."customer") OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t"."agent_id", '(unassigned)')) AS "before 2",
            LAG(COALESCE("golden.agents"."manager", '(unassigned)')) OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t"."agent_id", '(unassigned)')) AS "before 3",
            LAG(COALESCE("golden.agents"."team", '(unassigned)')) OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t"."agent_id", '(unassigned)')) AS "before 4",
            LAG(COALESCE("t"."agent_id", '(unassigned)')) OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t"."agent_id", '(unassigned)')) AS "before 5"
        FROM (SELECT *
            FROM "golden.contacts"
              INNER JOIN "period days" ON CAST("golden.contacts"."opened_at" AS DATE) = "period days"."day"
            WHERE "golden.contacts"."customer" IS NOT NULL) AS "t"
          LEFT JOIN "golden.agents" ON "t"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("t"."opened_at" AS DATE) AND CAST("t"."opened_at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR "t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."manager" IS DISTINCT FROM "t0"."before 3" OR "t0"."team" IS DISTINCT FROM "t0"."before 4" OR "t0"."agent" IS DISTINCT FROM "t0"."before 5"
    GROUP BY "period",
      "manager",
      "team",
      "agent") AS "t4"
GROUP BY GROUPING SETS(("period0", "manager0", "team0", "agent0"), ("period0", "manager0", "team0"), ("period0", "manager0"), "period0");

-- values at the nearest ranks of quantiles over golden.contacts
-- v1, v2: percentile 50 of golden.MedianWait (model.scorecard:86)
SELECT "t"."period",
  COALESCE("golden.agents"."manager", '(unassigned)') AS "manager",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team",
  COALESCE("t"."agent_id", '(unassigned)') AS "agent",
  QUANTILE_DISC("t"."wait", ARRAY[0.5, 0.500000000000000001])[1] AS "v1",
  QUANTILE_DISC("t"."wait", ARRAY[0.5, 0.500000000000000001])[2] AS "v2",
  COUNT(*) AS "all"
FROM (SELECT *
    FROM "golden.contacts"
      INNER JOIN "period days" ON CAST("golden.contacts"."opened_at" AS DATE) = "period days"."day"
    WHERE "golden.contacts"."answered" AND "golden.contacts"."wait" IS NOT NULL) AS "t"
  LEFT JOIN "golden.agents" ON "t"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("t"."opened_at" AS DATE) AND CAST("t"."opened_at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
GROUP BY GROUPING SETS(("t"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t"."agent_id", '(unassigned)')), ("t"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)')), ("t"."period", COALESCE("golden.agents"."manager", '(unassigned)')), "t"."period");

-- sums and counts open at end over golden.tickets
-- m1: count of golden.OpenTickets (model.scorecard:91)
SELECT "t1"."period0" AS "period",
  "t1"."manager0" AS "manager",
  "t1"."team0" AS "team",
  "t1"."agent0" AS "agent",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "periods in Europe/Madrid"."period",
      "golden.agents"."manager",
      "golden.agents"."team",
      "golden.tickets"."owner" AS "agent",
      COUNT(*) AS "m1",
      "periods in Europe/Madrid"."period" AS "period0",
      COALESCE("golden.agents"."manager", '(unassigned)') AS "manager0",
      COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
      COALESCE("golden.tickets"."owner", '(unassigned)') AS "agent0"
    FROM "golden.tickets"
      INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "periods in Europe/Madrid"."end")
      LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "periods in Europe/Madrid"."day after" >= "golden.agents"."hired" AND "periods in Europe/Madrid"."day after" < COALESCE("golden.agents"."gone", 'infinity')
    GROUP BY "periods in Europe/Madrid"."period",
      "golden.agents"."manager",
      "golden.agents"."team",
      "golden.tickets"."owner") AS "t1"
GROUP BY GROUPING SETS(("t1"."period0", "t1"."manager0", "t1"."team0", "t1"."agent0"), ("t1"."period0", "t1"."manager0", "t1"."team0"), ("t1"."period0", "t1"."manager0"), "t1"."period0");

-- sums and counts over golden.costs
-- m1, m2: sum of golden.CostPerContact (model.scorecard:100)
-- m1, m2: sum of golden.Costs (model.scorecard:106)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.costs"."amount") AS "m1",
      COUNT(*) AS "m2"
    FROM "golden.costs"
      INNER JOIN "stretch days" ON "golden.costs"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
