-- scorecard golden.Service (model.scorecard:153)
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
SELECT "period stretches"."period",
  "t3"."team",
  "t3"."channel",
  SUM("t3"."m1") AS "m1"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."team0" AS "team",
      "t1"."channel0" AS "channel",
      SUM("t1"."m1") AS "m1"
    FROM (SELECT "stretch days"."stretch",
          "golden.agents"."team",
          "golden.contacts"."channel",
          COUNT(*) AS "m1",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
          COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0"
        FROM "golden.contacts"
          INNER JOIN "stretch days" ON CAST("golden.contacts"."at" AS DATE) = "stretch days"."day"
          LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."at" AS DATE) AND CAST("golden.contacts"."at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
        GROUP BY "stretch days"."stretch",
          "golden.agents"."team",
          "golden.contacts"."channel") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."team0", "t1"."channel0"), ("t1"."stretch0", "t1"."team0"), ("t1"."stretch0", "t1"."channel0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."team",
  "t3"."channel";

-- sums and counts that look for neighbours over golden.contacts
-- m1, m2: share of golden.Repeated (model.scorecard:96)
-- m3, m2: share of golden.RepeatedOnChannel (model.scorecard:102)
SELECT "period stretches"."period",
  "t5"."team",
  "t5"."channel",
  SUM("t5"."m1") AS "m1",
  SUM("t5"."m2") AS "m2",
  SUM("t5"."m3") AS "m3"
FROM (SELECT "t3"."stretch0" AS "stretch",
      "t3"."team0" AS "team",
      "t3"."channel0" AS "channel",
      SUM("t3"."m1") AS "m1",
      SUM("t3"."m2") AS "m2",
      SUM("t3"."m3") AS "m3"
    FROM (SELECT "stretch days"."stretch",
          "golden.agents"."team",
          "t0"."channel",
          COUNT(CASE WHEN "t0"."nearest 1" IS NOT NULL AND "t0"."at instant" - "t0"."nearest 1" <= 604800000 THEN 1 ELSE NULL END) AS "m1",
          COUNT(*) AS "m2",
          COUNT(CASE WHEN "t0"."nearest 2" IS NOT NULL AND "t0"."at instant" - "t0"."nearest 2" <= 604800000 THEN 1 ELSE NULL END) AS "m3",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
          COALESCE("t0"."channel", '(unassigned)') AS "channel0"
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
          INNER JOIN "stretch days" ON CAST("t0"."at" AS DATE) = "stretch days"."day"
          LEFT JOIN "golden.agents" ON "t0"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("t0"."at" AS DATE) AND CAST("t0"."at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
        GROUP BY "stretch days"."stretch",
          "golden.agents"."team",
          "t0"."channel") AS "t3"
    GROUP BY GROUPING SETS(("t3"."stretch0", "t3"."team0"), ("t3"."stretch0", "t3"."channel0"), "t3"."stretch0")) AS "t5"
  INNER JOIN "period stretches" ON "t5"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t5"."team",
  "t5"."channel";

-- sums and counts over golden.contacts
-- m1, m2: share of golden.Escalated (model.scorecard:108)
-- m3, m4: sum of golden.Handoffs (model.scorecard:114)
SELECT "period stretches"."period",
  "t6"."team",
  "t6"."channel",
  SUM("t6"."m1") AS "m1",
  SUM("t6"."m2") AS "m2",
  SUM("t6"."m3") AS "m3",
  SUM("t6"."m4") AS "m4"
FROM (SELECT "t4"."stretch0" AS "stretch",
      "t4"."team0" AS "team",
      "t4"."channel0" AS "channel",
      SUM("t4"."m1") AS "m1",
      SUM("t4"."m2") AS "m2",
      SUM("t4"."m3") AS "m3",
      SUM("t4"."m4") AS "m4"
    FROM (SELECT "stretch days"."stretch",
          "golden.agents"."team",
          "golden.contacts"."channel",
          COUNT(CASE WHEN "t0"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m1",
          COUNT(*) AS "m2",
          SUM(COALESCE("t1"."value", 0)) AS "m3",
          COUNT(*) AS "m4",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
          COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0"
        FROM "golden.contacts"
          INNER JOIN "stretch days" ON CAST("golden.contacts"."at" AS DATE) = "stretch days"."day"
          LEFT JOIN (SELECT "contact_id",
              COUNT(*) AS "value"
            FROM "golden.handoffs"
            WHERE "escalation"
            GROUP BY "contact_id") AS "t0" ON "golden.contacts"."contact_id" = "t0"."contact_id"
          LEFT JOIN (SELECT "contact_id",
              COUNT(*) AS "value"
            FROM "golden.handoffs"
            GROUP BY "contact_id") AS "t1" ON "golden.contacts"."contact_id" = "t1"."contact_id"
          LEFT JOIN "golden.agents" ON "golden.contacts"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("golden.contacts"."at" AS DATE) AND CAST("golden.contacts"."at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')
        GROUP BY "stretch days"."stretch",
          "golden.agents"."team",
          "golden.contacts"."channel") AS "t4"
    GROUP BY GROUPING SETS(("t4"."stretch0", "t4"."team0"), ("t4"."stretch0", "t4"."channel0"), "t4"."stretch0")) AS "t6"
  INNER JOIN "period stretches" ON "t6"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t6"."team",
  "t6"."channel";

-- distinct counts over golden.contacts
-- different: count distinct of golden.Customers (model.scorecard:120)
SELECT "period0" AS "period",
  "team0" AS "team",
    CASE WHEN "team0" IS NOT NULL THEN SUM("new in 1") ELSE SUM("new in 0") END AS "different"
FROM (SELECT "period",
      "team",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      "period" AS "period0",
      "team" AS "team0"
    FROM (SELECT "t"."period",
          "t"."customer" AS "value",
          COALESCE("golden.agents"."team", '(unassigned)') AS "team",
            LAG("t"."period") OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."team", '(unassigned)')) AS "before 1",
            LAG("t"."customer") OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."team", '(unassigned)')) AS "before 2",
            LAG(COALESCE("golden.agents"."team", '(unassigned)')) OVER (PARTITION BY "t"."customer" ORDER BY "t"."period", COALESCE("golden.agents"."team", '(unassigned)')) AS "before 3"
        FROM (SELECT *
            FROM "golden.contacts"
              INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
            WHERE "golden.contacts"."customer" IS NOT NULL) AS "t"
          LEFT JOIN "golden.agents" ON "t"."agent_id" = "golden.agents"."agent_id" AND "golden.agents"."hired" <= CAST("t"."at" AS DATE) AND CAST("t"."at" AS DATE) < COALESCE("golden.agents"."gone", 'infinity')) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR "t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."team" IS DISTINCT FROM "t0"."before 3"
    GROUP BY "period",
      "team") AS "t4"
GROUP BY GROUPING SETS(("period0", "team0"), "period0");

-- sums and counts open at end over golden.tickets
-- m1: count of golden.Backlog (model.scorecard:62)
-- m1: count of golden.AverageBacklog (model.scorecard:73)
SELECT "t1"."period0" AS "period",
  "t1"."team0" AS "team",
  "t1"."severity0" AS "severity",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "periods in Europe/Madrid"."period",
      "golden.agents"."team",
      "golden.tickets"."severity",
      COUNT(*) AS "m1",
      "periods in Europe/Madrid"."period" AS "period0",
      COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
      COALESCE("golden.tickets"."severity", '(unassigned)') AS "severity0"
    FROM "golden.tickets"
      INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "periods in Europe/Madrid"."end")
      LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "periods in Europe/Madrid"."day after" >= "golden.agents"."hired" AND "periods in Europe/Madrid"."day after" < COALESCE("golden.agents"."gone", 'infinity')
    GROUP BY "periods in Europe/Madrid"."period",
      "golden.agents"."team",
      "golden.tickets"."severity") AS "t1"
GROUP BY GROUPING SETS(("t1"."period0", "t1"."team0", "t1"."severity0"), ("t1"."period0", "t1"."team0"), ("t1"."period0", "t1"."severity0"), "t1"."period0");

-- sums and counts open at start over golden.tickets
-- m1: count of golden.BacklogBefore (model.scorecard:68)
-- m1: count of golden.AverageBacklog (model.scorecard:73)
SELECT "t1"."period0" AS "period",
  "t1"."team0" AS "team",
  "t1"."severity0" AS "severity",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "periods in Europe/Madrid"."period",
      "golden.agents"."team",
      "golden.tickets"."severity",
      COUNT(*) AS "m1",
      "periods in Europe/Madrid"."period" AS "period0",
      COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
      COALESCE("golden.tickets"."severity", '(unassigned)') AS "severity0"
    FROM "golden.tickets"
      INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."start" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "periods in Europe/Madrid"."start")
      LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "periods in Europe/Madrid"."first day" >= "golden.agents"."hired" AND "periods in Europe/Madrid"."first day" < COALESCE("golden.agents"."gone", 'infinity')
    GROUP BY "periods in Europe/Madrid"."period",
      "golden.agents"."team",
      "golden.tickets"."severity") AS "t1"
GROUP BY GROUPING SETS(("t1"."period0", "t1"."team0"), ("t1"."period0", "t1"."severity0"), "t1"."period0");

-- sums and counts open at the end of each day over golden.tickets
-- m1: count of golden.DailyBacklog (model.scorecard:79)
SELECT "t1"."period0" AS "period",
  "t1"."team0" AS "team",
  "t1"."severity0" AS "severity",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "days in Europe/Madrid"."period",
      "golden.agents"."team",
      "golden.tickets"."severity",
      COUNT(*) AS "m1",
      "days in Europe/Madrid"."period" AS "period0",
      COALESCE("golden.agents"."team", '(unassigned)') AS "team0",
      COALESCE("golden.tickets"."severity", '(unassigned)') AS "severity0"
    FROM "golden.tickets"
      INNER JOIN "days in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "days in Europe/Madrid"."end" AND ("golden.tickets"."closed_at instant" IS NULL OR "golden.tickets"."closed_at instant" > "days in Europe/Madrid"."end")
      LEFT JOIN "golden.agents" ON "golden.tickets"."owner" = "golden.agents"."agent_id" AND "days in Europe/Madrid"."day after" >= "golden.agents"."hired" AND "days in Europe/Madrid"."day after" < COALESCE("golden.agents"."gone", 'infinity')
    GROUP BY "days in Europe/Madrid"."period",
      "golden.agents"."team",
      "golden.tickets"."severity") AS "t1"
GROUP BY GROUPING SETS(("t1"."period0", "t1"."team0"), ("t1"."period0", "t1"."severity0"), "t1"."period0");
