-- scorecard golden.Service (model.scorecard:111)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
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
-- m2, m3: share of golden.Answered (model.scorecard:73)
SELECT "period days"."period",
  COALESCE("golden.agents"."manager", '(unassigned)') AS "manager0",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."agent_id", '(unassigned)') AS "agent",
  COUNT(*) AS "m1",
  COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m2",
  COUNT(CASE WHEN NOT "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m3"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."opened_at" AS DATE) = "period days"."day"
  LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."opened_at" AS DATE) AND ("golden.agents"."gone" IS NULL OR CAST("golden.contacts"."opened_at" AS DATE) < "golden.agents"."gone")
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("golden.contacts"."agent_id", '(unassigned)')), ("period days"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.agents"."manager", '(unassigned)')), "period days"."period");

-- distinct counts over golden.contacts
-- m1: count distinct of golden.Customers (model.scorecard:81)
SELECT "period days"."period",
  COALESCE("golden.agents"."manager", '(unassigned)') AS "manager0",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."agent_id", '(unassigned)') AS "agent",
  COUNT(DISTINCT "golden.contacts"."customer") AS "m1"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."opened_at" AS DATE) = "period days"."day"
  LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."opened_at" AS DATE) AND ("golden.agents"."gone" IS NULL OR CAST("golden.contacts"."opened_at" AS DATE) < "golden.agents"."gone")
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("golden.contacts"."agent_id", '(unassigned)')), ("period days"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.agents"."manager", '(unassigned)')), "period days"."period");

-- values at the ranks of quantiles over golden.contacts
-- value: percentile 50 of golden.MedianWait (model.scorecard:86)
SELECT *
FROM (SELECT "t0"."period",
      COALESCE("golden.agents"."manager", '(unassigned)') AS "manager",
      COALESCE("golden.agents"."team", '(unassigned)') AS "team",
      COALESCE("t0"."agent_id", '(unassigned)') AS "agent",
      "t0"."wait" AS "value",
      COUNT(*) AS "held",
        SUM(COUNT(*)) OVER (PARTITION BY "t0"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t0"."agent_id", '(unassigned)') ORDER BY "t0"."wait" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "up to",
        SUM(COUNT(*)) OVER (PARTITION BY "t0"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t0"."agent_id", '(unassigned)') RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "all"
    FROM (SELECT *
        FROM (SELECT *
            FROM "golden.contacts"
              INNER JOIN "period days" ON CAST("golden.contacts"."opened_at" AS DATE) = "period days"."day"
            WHERE "golden.contacts"."answered") AS "t"
        WHERE "t"."wait" IS NOT NULL) AS "t0"
      LEFT JOIN "golden.agents" ON "t0"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("t0"."opened_at" AS DATE) AND ("golden.agents"."gone" IS NULL OR CAST("t0"."opened_at" AS DATE) < "golden.agents"."gone")
    GROUP BY GROUPING SETS(("t0"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("t0"."agent_id", '(unassigned)'), "t0"."wait"), ("t0"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), "t0"."wait"), ("t0"."period", COALESCE("golden.agents"."manager", '(unassigned)'), "t0"."wait"), ("t0"."period", "t0"."wait"))) AS "t3"
WHERE ("t3"."up to" - "t3"."held") * 10 <= ("t3"."all" - 1) * 5 AND "t3"."up to" * 10 > ("t3"."all" - 1) * 5 OR ("t3"."up to" - "t3"."held" - 1) * 10 <= ("t3"."all" - 1) * 5 AND ("t3"."up to" - 1) * 10 > ("t3"."all" - 1) * 5;

-- sums and counts open at end over golden.tickets
-- m1: count of golden.OpenTickets (model.scorecard:91)
SELECT "periods in Europe/Madrid"."period",
  COALESCE("golden.agents"."manager", '(unassigned)') AS "manager0",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("golden.tickets"."owner", '(unassigned)') AS "agent",
  COUNT(*) AS "m1"
FROM "golden.tickets"
  INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "periods in Europe/Madrid"."end")
  LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "periods in Europe/Madrid"."day after" >= "golden.agents"."hired" AND ("golden.agents"."gone" IS NULL OR "periods in Europe/Madrid"."day after" < "golden.agents"."gone")
GROUP BY GROUPING SETS(("periods in Europe/Madrid"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("golden.tickets"."owner", '(unassigned)')), ("periods in Europe/Madrid"."period", COALESCE("golden.agents"."manager", '(unassigned)'), COALESCE("golden.agents"."team", '(unassigned)')), ("periods in Europe/Madrid"."period", COALESCE("golden.agents"."manager", '(unassigned)')), "periods in Europe/Madrid"."period");

-- sums and counts over golden.costs
-- m1, m2: sum of golden.CostPerContact (model.scorecard:100)
-- m1, m2: sum of golden.Costs (model.scorecard:106)
SELECT "period days"."period",
  SUM("golden.costs"."amount") AS "m1",
  COUNT("golden.costs"."amount") AS "m2"
FROM "golden.costs"
  INNER JOIN "period days" ON "golden.costs"."day" = "period days"."day"
GROUP BY "period days"."period";
