-- scorecard golden.Service (model.scorecard:153)
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

-- where each day of a period ends; instants are milliseconds since 1970-01-01 UTC
CREATE TABLE "days in Europe/Madrid" (
  "period" BIGINT,
  "day after" DATE,
  "end" BIGINT
);

-- accepted rows of source golden.contacts (model.scorecard:10)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "contact_id" VARCHAR,
  "at" TIMESTAMP,
  "agent_id" VARCHAR,
  "customer" VARCHAR,
  "channel" VARCHAR,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.handoffs (model.scorecard:23)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.handoffs" (
  "handoff_id" VARCHAR,
  "contact_id" VARCHAR,
  "at" TIMESTAMP,
  "escalation" BOOLEAN,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.tickets (model.scorecard:34)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.tickets" (
  "ticket_id" VARCHAR,
  "opened_at" TIMESTAMP,
  "closed_at" TIMESTAMP,
  "owner" VARCHAR,
  "severity" VARCHAR,
  "opened_at instant" BIGINT,
  "closed_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.agents (model.scorecard:47)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.agents" (
  "agent_id" VARCHAR,
  "team" VARCHAR,
  "hired" DATE,
  "gone" DATE,
  "hired instant" BIGINT,
  "gone instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:90)
SELECT "period days"."period",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0",
  COUNT(*) AS "m1"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
  LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."at" AS DATE) AND ("golden.agents"."gone" IS NULL OR CAST("golden.contacts"."at" AS DATE) < "golden.agents"."gone")
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("golden.contacts"."channel", '(unassigned)')), ("period days"."period", COALESCE("golden.agents"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."channel", '(unassigned)')), "period days"."period");

-- sums and counts over golden.contacts
-- m1, m2: share of golden.Repeated (model.scorecard:96)
-- m3, m4: share of golden.RepeatedOnChannel (model.scorecard:102)
-- m5, m6: share of golden.Escalated (model.scorecard:108)
-- m7, m8: sum of golden.Handoffs (model.scorecard:114)
SELECT "period days"."period",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("t0"."channel", '(unassigned)') AS "channel0",
  COUNT(CASE WHEN "t0"."nearest 1" IS NOT NULL AND "t0"."at instant" - "t0"."nearest 1" <= 604800000 THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT ("t0"."nearest 1" IS NOT NULL AND "t0"."at instant" - "t0"."nearest 1" <= 604800000) THEN 1 ELSE NULL END) AS "m2",
  COUNT(CASE WHEN "t0"."nearest 2" IS NOT NULL AND "t0"."at instant" - "t0"."nearest 2" <= 604800000 THEN 1 ELSE NULL END) AS "m3",
  COUNT(CASE WHEN NOT ("t0"."nearest 2" IS NOT NULL AND "t0"."at instant" - "t0"."nearest 2" <= 604800000) THEN 1 ELSE NULL END) AS "m4",
  COUNT(CASE WHEN "t2"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m5",
  COUNT(CASE WHEN NOT "t2"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m6",
  SUM(COALESCE("t3"."value", 0)) AS "m7",
  COUNT(*) AS "m8"
FROM (SELECT "contact_id",
      "at",
      "agent_id",
      "customer",
      "channel",
      "at instant",
      "row order",
      "nearest 1",
        MAX(CASE WHEN "customer" IS NOT NULL AND "channel" IS NOT NULL AND "customer" <> 'k5' THEN "at instant" ELSE NULL END) OVER (PARTITION BY "customer", "channel" ORDER BY "at instant", "contact_id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "nearest 2"
    FROM (SELECT "contact_id",
          "at",
          "agent_id",
          "customer",
          "channel",
          "at instant",
          "row order",
            MAX(CASE WHEN "customer" IS NOT NULL THEN "at instant" ELSE NULL END) OVER (PARTITION BY "customer" ORDER BY "at instant", "contact_id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "nearest 1"
        FROM "golden.contacts") AS "t") AS "t0"
  INNER JOIN "period days" ON CAST("t0"."at" AS DATE) = "period days"."day"
  LEFT JOIN (SELECT "contact_id",
      COUNT(*) AS "value"
    FROM "golden.handoffs"
    WHERE "escalation"
    GROUP BY "contact_id") AS "t2" ON "t0"."contact_id" = "t2"."contact_id"
  LEFT JOIN (SELECT "contact_id",
      COUNT(*) AS "value"
    FROM "golden.handoffs"
    GROUP BY "contact_id") AS "t3" ON "t0"."contact_id" = "t3"."contact_id"
  LEFT JOIN "golden.agents" ON "t0"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("t0"."at" AS DATE) AND ("golden.agents"."gone" IS NULL OR CAST("t0"."at" AS DATE) < "golden.agents"."gone")
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.agents"."team", '(unassigned)')), ("period days"."period", COALESCE("t0"."channel", '(unassigned)')), "period days"."period");

-- distinct counts over golden.contacts
-- m1: count distinct of golden.Customers (model.scorecard:120)
SELECT "period days"."period",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COUNT(DISTINCT "golden.contacts"."customer") AS "m1"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
  LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."at" AS DATE) AND ("golden.agents"."gone" IS NULL OR CAST("golden.contacts"."at" AS DATE) < "golden.agents"."gone")
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.agents"."team", '(unassigned)')), "period days"."period");

-- sums and counts open at end over golden.tickets
-- m1: count of golden.Backlog (model.scorecard:62)
-- m1: count of golden.AverageBacklog (model.scorecard:73)
SELECT "periods in Europe/Madrid"."period",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("golden.tickets"."severity", '(unassigned)') AS "severity0",
  COUNT(*) AS "m1"
FROM "golden.tickets"
  INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "periods in Europe/Madrid"."end")
  LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "periods in Europe/Madrid"."day after" >= "golden.agents"."hired" AND ("golden.agents"."gone" IS NULL OR "periods in Europe/Madrid"."day after" < "golden.agents"."gone")
GROUP BY GROUPING SETS(("periods in Europe/Madrid"."period", COALESCE("golden.agents"."team", '(unassigned)'), COALESCE("golden.tickets"."severity", '(unassigned)')), ("periods in Europe/Madrid"."period", COALESCE("golden.agents"."team", '(unassigned)')), ("periods in Europe/Madrid"."period", COALESCE("golden.tickets"."severity", '(unassigned)')), "periods in Europe/Madrid"."period");

-- sums and counts open at start over golden.tickets
-- m1: count of golden.BacklogBefore (model.scorecard:68)
-- m1: count of golden.AverageBacklog (model.scorecard:73)
SELECT "periods in Europe/Madrid"."period",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("golden.tickets"."severity", '(unassigned)') AS "severity0",
  COUNT(*) AS "m1"
FROM "golden.tickets"
  INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."start" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "periods in Europe/Madrid"."start")
  LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "periods in Europe/Madrid"."first day" >= "golden.agents"."hired" AND ("golden.agents"."gone" IS NULL OR "periods in Europe/Madrid"."first day" < "golden.agents"."gone")
GROUP BY GROUPING SETS(("periods in Europe/Madrid"."period", COALESCE("golden.agents"."team", '(unassigned)')), ("periods in Europe/Madrid"."period", COALESCE("golden.tickets"."severity", '(unassigned)')), "periods in Europe/Madrid"."period");

-- sums and counts open at the end of each day over golden.tickets
-- m1: count of golden.DailyBacklog (model.scorecard:79)
SELECT "days in Europe/Madrid"."period",
  COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
  COALESCE("golden.tickets"."severity", '(unassigned)') AS "severity0",
  COUNT(*) AS "m1"
FROM "golden.tickets"
  INNER JOIN "days in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "days in Europe/Madrid"."end" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "days in Europe/Madrid"."end")
  LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "days in Europe/Madrid"."day after" >= "golden.agents"."hired" AND ("golden.agents"."gone" IS NULL OR "days in Europe/Madrid"."day after" < "golden.agents"."gone")
GROUP BY GROUPING SETS(("days in Europe/Madrid"."period", COALESCE("golden.agents"."team", '(unassigned)')), ("days in Europe/Madrid"."period", COALESCE("golden.tickets"."severity", '(unassigned)')), "days in Europe/Madrid"."period");
