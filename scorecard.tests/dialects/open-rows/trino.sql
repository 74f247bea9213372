-- scorecard golden.Open (model.scorecard:143)
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

-- accepted rows of source golden.tickets (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.tickets" (
  "ticket_id" VARCHAR,
  "opened_at" TIMESTAMP(3),
  "resolved_at" TIMESTAMP(3),
  "due_at" TIMESTAMP(3),
  "severity" BIGINT,
  "opened_at instant" BIGINT,
  "resolved_at instant" BIGINT,
  "due_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.people (model.scorecard:21)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.people" (
  "person_id" VARCHAR,
  "hired" DATE,
  "left" DATE,
  "hours" DECIMAL(38, 1),
  "hired instant" BIGINT,
  "left instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.topics (model.scorecard:31)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.topics" (
  "topic_id" VARCHAR,
  "typical" BOOLEAN,
  "row order" BIGINT
);

-- sums and counts open at end over golden.tickets
-- m1: count of golden.Backlog (model.scorecard:39)
-- m2, m3: share of golden.OldBacklog (model.scorecard:51)
-- m4, m5: max of golden.OldestTicket (model.scorecard:57)
SELECT "periods in Europe/Madrid"."period",
  COUNT(*) AS "m1",
  COUNT(CASE WHEN "golden.tickets"."severity" <= 2 AND "periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant" > 172800000 THEN 1 ELSE NULL END) AS "m2",
  COUNT(CASE WHEN "golden.tickets"."severity" <= 2 THEN "periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant" ELSE NULL END) AS "m3",
  MAX("periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant") AS "m4",
  COUNT("periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant") AS "m5"
FROM "golden.tickets"
  INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."resolved_at instant" IS NULL OR "golden.tickets"."resolved_at instant" > "periods in Europe/Madrid"."end")
GROUP BY "periods in Europe/Madrid"."period";

-- values at the ranks of quantiles over golden.tickets
-- value: percentile 50 of golden.MedianAge (model.scorecard:63)
SELECT *
FROM (SELECT "periods in Europe/Madrid"."period",
        "periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant" AS "value",
      COUNT(*) AS "held",
        SUM(COUNT(*)) OVER (PARTITION BY "periods in Europe/Madrid"."period" ORDER BY "periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "up to",
        SUM(COUNT(*)) OVER (PARTITION BY "periods in Europe/Madrid"."period" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "all"
    FROM "golden.tickets"
      INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."resolved_at instant" IS NULL OR "golden.tickets"."resolved_at instant" > "periods in Europe/Madrid"."end")
    WHERE "periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant" IS NOT NULL
    GROUP BY "periods in Europe/Madrid"."period",
        "periods in Europe/Madrid"."end" - "golden.tickets"."opened_at instant") AS "t2"
WHERE ("t2"."up to" - "t2"."held") * 10 <= ("t2"."all" - 1) * 5 AND "t2"."up to" * 10 > ("t2"."all" - 1) * 5 OR ("t2"."up to" - "t2"."held" - 1) * 10 <= ("t2"."all" - 1) * 5 AND ("t2"."up to" - 1) * 10 > ("t2"."all" - 1) * 5;

-- sums and counts open at start over golden.tickets
-- m1: count of golden.BacklogBefore (model.scorecard:45)
SELECT "periods in Europe/Madrid"."period",
  COUNT(*) AS "m1"
FROM "golden.tickets"
  INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."start" AND ("golden.tickets"."resolved_at instant" IS NULL OR "golden.tickets"."resolved_at instant" > "periods in Europe/Madrid"."start")
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts by resolved_at over golden.tickets
-- m1: count of golden.Resolved (model.scorecard:69)
-- m2, m3: share of golden.ResolvedQuickly (model.scorecard:75)
SELECT "period stretches"."period",
  SUM(CAST("t1"."m1" AS DECIMAL(38, 0))) AS "m1",
  SUM(CAST("t1"."m2" AS DECIMAL(38, 0))) AS "m2",
  SUM(CAST("t1"."m3" AS DECIMAL(38, 0))) AS "m3"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      COUNT(CASE WHEN "golden.tickets"."severity" = 1 AND "golden.tickets"."resolved_at instant" - "golden.tickets"."opened_at instant" <= 86400000 THEN 1 ELSE NULL END) AS "m2",
      COUNT(CASE WHEN "golden.tickets"."severity" = 1 THEN "golden.tickets"."resolved_at instant" - "golden.tickets"."opened_at instant" ELSE NULL END) AS "m3"
    FROM "golden.tickets"
      INNER JOIN "stretch days" ON CAST("golden.tickets"."resolved_at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts open at end over golden.tickets
-- m1: count of golden.DueOpen (model.scorecard:81)
SELECT "periods in Europe/Madrid"."period",
  COUNT(*) AS "m1"
FROM "golden.tickets"
  INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."due_at instant" IS NULL OR "golden.tickets"."due_at instant" > "periods in Europe/Madrid"."end")
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts at any time over golden.tickets
-- m1: count of golden.EverOpened (model.scorecard:132)
SELECT "periods in Europe/Madrid"."period",
  COUNT(CASE WHEN "golden.tickets"."opened_at instant" < "periods in Europe/Madrid"."end" THEN 1 ELSE NULL END) AS "m1"
FROM "golden.tickets",
  "periods in Europe/Madrid"
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts over golden.tickets
-- m1: count of golden.TicketsPerEmployee (model.scorecard:138)
SELECT "period stretches"."period",
  SUM(CAST("t1"."m1" AS DECIMAL(38, 0))) AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.tickets"
      INNER JOIN "stretch days" ON CAST("golden.tickets"."opened_at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts open at start over golden.people
-- m1: count of golden.Headcount (model.scorecard:87)
-- m1: count of golden.Attrition (model.scorecard:110)
-- m1: count of golden.StayedWholePeriod (model.scorecard:115)
-- m1: count of golden.TicketsPerEmployee (model.scorecard:138)
-- m2: count of golden.LongServing (model.scorecard:104)
-- m3: count of golden.StayedWholePeriod (model.scorecard:115)
-- m4: count of golden.LeftWithin (model.scorecard:120)
SELECT "periods in Europe/Madrid"."period",
  COUNT(*) AS "m1",
  COUNT(CASE WHEN (DATE_DIFF('day', DATE '1970-01-01', "periods in Europe/Madrid"."first day") * 86400000) - (DATE_DIFF('day', DATE '1970-01-01', "golden.people"."hired") * 86400000) >= 2592000000 THEN 1 ELSE NULL END) AS "m2",
  COUNT(CASE WHEN "golden.people"."left" IS NULL OR "golden.people"."left" > "periods in Europe/Madrid"."day after" THEN 1 ELSE NULL END) AS "m3",
  COUNT(CASE WHEN "golden.people"."left" > "periods in Europe/Madrid"."first day" AND "golden.people"."left" <= "periods in Europe/Madrid"."day after" THEN 1 ELSE NULL END) AS "m4"
FROM "golden.people"
  INNER JOIN "periods in Europe/Madrid" ON "golden.people"."hired instant" <= "periods in Europe/Madrid"."start" AND ("golden.people"."left instant" IS NULL OR "golden.people"."left instant" > "periods in Europe/Madrid"."start")
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts open at end over golden.people
-- m1: count of golden.Headcount (model.scorecard:87)
-- m1: count of golden.Attrition (model.scorecard:110)
-- m1: count of golden.TicketsPerEmployee (model.scorecard:138)
-- m2: count of golden.LongServing (model.scorecard:104)
SELECT "periods in Europe/Madrid"."period",
  COUNT(*) AS "m1",
  COUNT(CASE WHEN (DATE_DIFF('day', DATE '1970-01-01', "periods in Europe/Madrid"."day after") * 86400000) - (DATE_DIFF('day', DATE '1970-01-01', "golden.people"."hired") * 86400000) >= 2592000000 THEN 1 ELSE NULL END) AS "m2"
FROM "golden.people"
  INNER JOIN "periods in Europe/Madrid" ON "golden.people"."hired instant" <= "periods in Europe/Madrid"."end" AND ("golden.people"."left instant" IS NULL OR "golden.people"."left instant" > "periods in Europe/Madrid"."end")
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts open at the end of each day over golden.people
-- m1: count of golden.DailyHeadcount (model.scorecard:93)
-- m2, m3: sum of golden.DailyHours (model.scorecard:99)
SELECT "days in Europe/Madrid"."period",
  COUNT(*) AS "m1",
  SUM(CASE WHEN "golden.people"."hours" < CAST(8 AS DECIMAL(38, 1)) THEN "golden.people"."hours" ELSE NULL END) AS "m2",
  COUNT(CASE WHEN "golden.people"."hours" < CAST(8 AS DECIMAL(38, 1)) THEN 1 ELSE NULL END) AS "m3"
FROM "golden.people"
  INNER JOIN "days in Europe/Madrid" ON "golden.people"."hired instant" <= "days in Europe/Madrid"."end" AND ("golden.people"."left instant" IS NULL OR "golden.people"."left instant" > "days in Europe/Madrid"."end")
GROUP BY "days in Europe/Madrid"."period";

-- sums and counts by left over golden.people
-- m1: count of golden.Attrition (model.scorecard:110)
SELECT "period stretches"."period",
  SUM(CAST("t1"."m1" AS DECIMAL(38, 0))) AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.people"
      INNER JOIN "stretch days" ON "golden.people"."left" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts at any time over golden.topics
-- m1, m2: share of golden.TypicalTopics (model.scorecard:126)
SELECT "periods in Europe/Madrid"."period",
  COUNT(CASE WHEN "golden.topics"."typical" THEN 1 ELSE NULL END) AS "m1",
  COUNT(*) AS "m2"
FROM "golden.topics",
  "periods in Europe/Madrid"
GROUP BY "periods in Europe/Madrid"."period";
