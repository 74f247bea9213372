-- scorecard golden.Service (model.scorecard:104)
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

-- opening hours of calendar golden.Always, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TABLE "open time of golden.Always" (
  "day" BIGINT,
  "open before" BIGINT,
  "opens 1" BIGINT,
  "closes 1" BIGINT
);

-- opening hours of calendar golden.Desk, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TABLE "open time of golden.Desk" (
  "day" BIGINT,
  "open before" BIGINT,
  "opens 1" BIGINT,
  "closes 1" BIGINT,
  "opens 2" BIGINT,
  "closes 2" BIGINT
);

-- opening hours of calendar golden.Hotline, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TABLE "open time of golden.Hotline" (
  "day" BIGINT,
  "open before" BIGINT,
  "opens 1" BIGINT,
  "closes 1" BIGINT
);

-- opening hours of calendar golden.Nights, one row per 24 hours from 1970-01-02 to 2099-12-31 UTC: how many milliseconds were open before, and when it opens and closes
CREATE TABLE "open time of golden.Nights" (
  "day" BIGINT,
  "open before" BIGINT,
  "opens 1" BIGINT,
  "closes 1" BIGINT,
  "opens 2" BIGINT,
  "closes 2" BIGINT
);

-- accepted rows of source golden.tickets (model.scorecard:31)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.tickets as read" (
  "ticket_id" VARCHAR,
  "opened_at" TIMESTAMP(3),
  "due_on" DATE,
  "resolved_at" TIMESTAMP(3),
  "opened_at instant" BIGINT,
  "due_on instant" BIGINT,
  "resolved_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.replies (model.scorecard:46)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.replies as read" (
  "reply_id" VARCHAR,
  "ticket_id" VARCHAR,
  "at" TIMESTAMP(3),
  "at instant" BIGINT,
  "row order" BIGINT
);

-- derived columns worked, left of source golden.tickets (model.scorecard:31)
CREATE TABLE "golden.tickets" AS
SELECT "golden.tickets as read"."ticket_id",
  "golden.tickets as read"."opened_at",
  "golden.tickets as read"."due_on",
  "golden.tickets as read"."resolved_at",
      CASE WHEN "golden.tickets as read"."resolved_at instant" IS NOT NULL AND "open time of golden.Desk"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk"."open before" + (LEAST(GREATEST("golden.tickets as read"."resolved_at instant", "open time of golden.Desk"."opens 1"), "open time of golden.Desk"."closes 1") - "open time of golden.Desk"."opens 1") + (LEAST(GREATEST("golden.tickets as read"."resolved_at instant", "open time of golden.Desk"."opens 2"), "open time of golden.Desk"."closes 2") - "open time of golden.Desk"."opens 2") END - CASE WHEN "golden.tickets as read"."opened_at instant" IS NOT NULL AND "open time of golden.Desk0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk0"."open before" + (LEAST(GREATEST("golden.tickets as read"."opened_at instant", "open time of golden.Desk0"."opens 1"), "open time of golden.Desk0"."closes 1") - "open time of golden.Desk0"."opens 1") + (LEAST(GREATEST("golden.tickets as read"."opened_at instant", "open time of golden.Desk0"."opens 2"), "open time of golden.Desk0"."closes 2") - "open time of golden.Desk0"."opens 2") END AS "worked",
      CASE WHEN "golden.tickets as read"."due_on instant" IS NOT NULL AND "open time of golden.Desk1"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk1"."open before" + (LEAST(GREATEST("golden.tickets as read"."due_on instant", "open time of golden.Desk1"."opens 1"), "open time of golden.Desk1"."closes 1") - "open time of golden.Desk1"."opens 1") + (LEAST(GREATEST("golden.tickets as read"."due_on instant", "open time of golden.Desk1"."opens 2"), "open time of golden.Desk1"."closes 2") - "open time of golden.Desk1"."opens 2") END - CASE WHEN "golden.tickets as read"."opened_at instant" IS NOT NULL AND "open time of golden.Desk0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk0"."open before" + (LEAST(GREATEST("golden.tickets as read"."opened_at instant", "open time of golden.Desk0"."opens 1"), "open time of golden.Desk0"."closes 1") - "open time of golden.Desk0"."opens 1") + (LEAST(GREATEST("golden.tickets as read"."opened_at instant", "open time of golden.Desk0"."opens 2"), "open time of golden.Desk0"."closes 2") - "open time of golden.Desk0"."opens 2") END AS "left",
  "golden.tickets as read"."opened_at instant",
  "golden.tickets as read"."due_on instant",
  "golden.tickets as read"."resolved_at instant",
  "golden.tickets as read"."row order"
FROM "golden.tickets as read"
  LEFT JOIN "open time of golden.Desk" ON (("golden.tickets as read"."resolved_at instant" - MOD("golden.tickets as read"."resolved_at instant", 86400000)) / 86400000) = "open time of golden.Desk"."day"
  LEFT JOIN "open time of golden.Desk" AS "open time of golden.Desk0" ON (("golden.tickets as read"."opened_at instant" - MOD("golden.tickets as read"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Desk0"."day"
  LEFT JOIN "open time of golden.Desk" AS "open time of golden.Desk1" ON (("golden.tickets as read"."due_on instant" - MOD("golden.tickets as read"."due_on instant", 86400000)) / 86400000) = "open time of golden.Desk1"."day";

-- derived columns waited of source golden.replies (model.scorecard:46)
CREATE TABLE "golden.replies" AS
SELECT "golden.replies as read"."reply_id",
  "golden.replies as read"."ticket_id",
  "golden.replies as read"."at",
      CASE WHEN "golden.replies as read"."at instant" IS NOT NULL AND "open time of golden.Desk"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk"."open before" + (LEAST(GREATEST("golden.replies as read"."at instant", "open time of golden.Desk"."opens 1"), "open time of golden.Desk"."closes 1") - "open time of golden.Desk"."opens 1") + (LEAST(GREATEST("golden.replies as read"."at instant", "open time of golden.Desk"."opens 2"), "open time of golden.Desk"."closes 2") - "open time of golden.Desk"."opens 2") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Desk0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 1"), "open time of golden.Desk0"."closes 1") - "open time of golden.Desk0"."opens 1") + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 2"), "open time of golden.Desk0"."closes 2") - "open time of golden.Desk0"."opens 2") END AS "waited",
  "golden.replies as read"."at instant",
  "golden.replies as read"."row order"
FROM "golden.replies as read"
  LEFT JOIN "open time of golden.Desk" ON (("golden.replies as read"."at instant" - MOD("golden.replies as read"."at instant", 86400000)) / 86400000) = "open time of golden.Desk"."day"
  LEFT JOIN "golden.tickets" ON "golden.replies as read"."ticket_id" = "golden.tickets"."ticket_id"
  LEFT JOIN "open time of golden.Desk" AS "open time of golden.Desk0" ON (("golden.tickets"."opened_at instant" - MOD("golden.tickets"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Desk0"."day";

-- sums and counts over golden.tickets
-- m1, m2: sum of golden.Worked (model.scorecard:59)
-- m3, m4: max of golden.LongestOnHotline (model.scorecard:64)
-- m5, m6: sum of golden.AtNight (model.scorecard:69)
-- m7, m8: sum of golden.Elapsed (model.scorecard:74)
-- m9, m10: sum of golden.Elapsed (model.scorecard:74)
-- m11, m12: share of golden.SolvedWithinFourHours (model.scorecard:79)
-- m13, m14: min of golden.LeftUntilDue (model.scorecard:84)
-- m15: count of golden.AnsweredSoon (model.scorecard:94)
SELECT "period days"."period",
  SUM(CAST("golden.tickets"."worked" AS DECIMAL(38, 0))) AS "m1",
  COUNT("golden.tickets"."worked") AS "m2",
  MAX(CASE WHEN COALESCE("golden.tickets"."resolved_at instant", "periods in Europe/Madrid"."end") IS NOT NULL AND "open time of golden.Hotline"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Hotline`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Hotline"."open before" + (LEAST(GREATEST(COALESCE("golden.tickets"."resolved_at instant", "periods in Europe/Madrid"."end"), "open time of golden.Hotline"."opens 1"), "open time of golden.Hotline"."closes 1") - "open time of golden.Hotline"."opens 1") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Hotline0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Hotline`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Hotline0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Hotline0"."opens 1"), "open time of golden.Hotline0"."closes 1") - "open time of golden.Hotline0"."opens 1") END) AS "m3",
  COUNT(CASE WHEN COALESCE("golden.tickets"."resolved_at instant", "periods in Europe/Madrid"."end") IS NOT NULL AND "open time of golden.Hotline"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Hotline`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Hotline"."open before" + (LEAST(GREATEST(COALESCE("golden.tickets"."resolved_at instant", "periods in Europe/Madrid"."end"), "open time of golden.Hotline"."opens 1"), "open time of golden.Hotline"."closes 1") - "open time of golden.Hotline"."opens 1") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Hotline0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Hotline`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Hotline0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Hotline0"."opens 1"), "open time of golden.Hotline0"."closes 1") - "open time of golden.Hotline0"."opens 1") END) AS "m4",
  SUM(CAST(CASE WHEN "golden.tickets"."resolved_at instant" IS NOT NULL AND "open time of golden.Nights"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Nights`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Nights"."open before" + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Nights"."opens 1"), "open time of golden.Nights"."closes 1") - "open time of golden.Nights"."opens 1") + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Nights"."opens 2"), "open time of golden.Nights"."closes 2") - "open time of golden.Nights"."opens 2") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Nights0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Nights`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Nights0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Nights0"."opens 1"), "open time of golden.Nights0"."closes 1") - "open time of golden.Nights0"."opens 1") + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Nights0"."opens 2"), "open time of golden.Nights0"."closes 2") - "open time of golden.Nights0"."opens 2") END AS DECIMAL(38, 0))) AS "m5",
  COUNT(CASE WHEN "golden.tickets"."resolved_at instant" IS NOT NULL AND "open time of golden.Nights"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Nights`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Nights"."open before" + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Nights"."opens 1"), "open time of golden.Nights"."closes 1") - "open time of golden.Nights"."opens 1") + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Nights"."opens 2"), "open time of golden.Nights"."closes 2") - "open time of golden.Nights"."opens 2") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Nights0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Nights`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Nights0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Nights0"."opens 1"), "open time of golden.Nights0"."closes 1") - "open time of golden.Nights0"."opens 1") + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Nights0"."opens 2"), "open time of golden.Nights0"."closes 2") - "open time of golden.Nights0"."opens 2") END) AS "m6",
  SUM(CAST("golden.tickets"."resolved_at instant" - "golden.tickets"."opened_at instant" AS DECIMAL(38, 0))) AS "m7",
  COUNT("golden.tickets"."resolved_at instant" - "golden.tickets"."opened_at instant") AS "m8",
  SUM(CAST(CASE WHEN "golden.tickets"."resolved_at instant" IS NOT NULL AND "open time of golden.Always"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Always`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Always"."open before" + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Always"."opens 1"), "open time of golden.Always"."closes 1") - "open time of golden.Always"."opens 1") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Always0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Always`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Always0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Always0"."opens 1"), "open time of golden.Always0"."closes 1") - "open time of golden.Always0"."opens 1") END AS DECIMAL(38, 0))) AS "m9",
  COUNT(CASE WHEN "golden.tickets"."resolved_at instant" IS NOT NULL AND "open time of golden.Always"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Always`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Always"."open before" + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Always"."opens 1"), "open time of golden.Always"."closes 1") - "open time of golden.Always"."opens 1") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Always0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Always`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Always0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Always0"."opens 1"), "open time of golden.Always0"."closes 1") - "open time of golden.Always0"."opens 1") END) AS "m10",
  COUNT(CASE WHEN CASE WHEN "golden.tickets"."resolved_at instant" IS NOT NULL AND "open time of golden.Desk"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk"."open before" + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Desk"."opens 1"), "open time of golden.Desk"."closes 1") - "open time of golden.Desk"."opens 1") + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Desk"."opens 2"), "open time of golden.Desk"."closes 2") - "open time of golden.Desk"."opens 2") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Desk0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 1"), "open time of golden.Desk0"."closes 1") - "open time of golden.Desk0"."opens 1") + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 2"), "open time of golden.Desk0"."closes 2") - "open time of golden.Desk0"."opens 2") END <= 14400000 THEN 1 ELSE NULL END) AS "m11",
  COUNT(CASE WHEN "golden.tickets"."resolved_at instant" IS NOT NULL AND "open time of golden.Desk"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk"."open before" + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Desk"."opens 1"), "open time of golden.Desk"."closes 1") - "open time of golden.Desk"."opens 1") + (LEAST(GREATEST("golden.tickets"."resolved_at instant", "open time of golden.Desk"."opens 2"), "open time of golden.Desk"."closes 2") - "open time of golden.Desk"."opens 2") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Desk0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 1"), "open time of golden.Desk0"."closes 1") - "open time of golden.Desk0"."opens 1") + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 2"), "open time of golden.Desk0"."closes 2") - "open time of golden.Desk0"."opens 2") END) AS "m12",
  MIN("golden.tickets"."left") AS "m13",
  COUNT("golden.tickets"."left") AS "m14",
  COUNT(CASE WHEN COALESCE("t0"."value", 0) > 0 THEN 1 ELSE NULL END) AS "m15"
FROM "golden.tickets"
  INNER JOIN "period days" ON CAST("golden.tickets"."opened_at" AS DATE) = "period days"."day"
  INNER JOIN "periods in Europe/Madrid" ON "period days"."period" = "periods in Europe/Madrid"."period"
  LEFT JOIN "open time of golden.Hotline" ON ((COALESCE("golden.tickets"."resolved_at instant", "periods in Europe/Madrid"."end") - MOD(COALESCE("golden.tickets"."resolved_at instant", "periods in Europe/Madrid"."end"), 86400000)) / 86400000) = "open time of golden.Hotline"."day"
  LEFT JOIN "open time of golden.Hotline" AS "open time of golden.Hotline0" ON (("golden.tickets"."opened_at instant" - MOD("golden.tickets"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Hotline0"."day"
  LEFT JOIN "open time of golden.Nights" ON (("golden.tickets"."resolved_at instant" - MOD("golden.tickets"."resolved_at instant", 86400000)) / 86400000) = "open time of golden.Nights"."day"
  LEFT JOIN "open time of golden.Nights" AS "open time of golden.Nights0" ON (("golden.tickets"."opened_at instant" - MOD("golden.tickets"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Nights0"."day"
  LEFT JOIN "open time of golden.Always" ON (("golden.tickets"."resolved_at instant" - MOD("golden.tickets"."resolved_at instant", 86400000)) / 86400000) = "open time of golden.Always"."day"
  LEFT JOIN "open time of golden.Always" AS "open time of golden.Always0" ON (("golden.tickets"."opened_at instant" - MOD("golden.tickets"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Always0"."day"
  LEFT JOIN "open time of golden.Desk" ON (("golden.tickets"."resolved_at instant" - MOD("golden.tickets"."resolved_at instant", 86400000)) / 86400000) = "open time of golden.Desk"."day"
  LEFT JOIN "open time of golden.Desk" AS "open time of golden.Desk0" ON (("golden.tickets"."opened_at instant" - MOD("golden.tickets"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Desk0"."day"
  LEFT JOIN (SELECT "golden.tickets0"."ticket_id",
      "period days0"."period",
      COUNT(*) AS "value"
    FROM "golden.tickets" AS "golden.tickets0"
      INNER JOIN "period days" AS "period days0" ON CAST("golden.tickets0"."opened_at" AS DATE) = "period days0"."day"
      INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid0" ON "period days0"."period" = "periods in Europe/Madrid0"."period"
      INNER JOIN "golden.replies" ON "golden.tickets0"."ticket_id" = "golden.replies"."ticket_id"
      LEFT JOIN "open time of golden.Desk" AS "open time of golden.Desk1" ON (("golden.replies"."at instant" - MOD("golden.replies"."at instant", 86400000)) / 86400000) = "open time of golden.Desk1"."day"
      LEFT JOIN "open time of golden.Desk" AS "open time of golden.Desk2" ON (("golden.tickets0"."opened_at instant" - MOD("golden.tickets0"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Desk2"."day"
    WHERE CASE WHEN "golden.replies"."at instant" IS NOT NULL AND "open time of golden.Desk1"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk1"."open before" + (LEAST(GREATEST("golden.replies"."at instant", "open time of golden.Desk1"."opens 1"), "open time of golden.Desk1"."closes 1") - "open time of golden.Desk1"."opens 1") + (LEAST(GREATEST("golden.replies"."at instant", "open time of golden.Desk1"."opens 2"), "open time of golden.Desk1"."closes 2") - "open time of golden.Desk1"."opens 2") END - CASE WHEN "golden.tickets0"."opened_at instant" IS NOT NULL AND "open time of golden.Desk2"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk2"."open before" + (LEAST(GREATEST("golden.tickets0"."opened_at instant", "open time of golden.Desk2"."opens 1"), "open time of golden.Desk2"."closes 1") - "open time of golden.Desk2"."opens 1") + (LEAST(GREATEST("golden.tickets0"."opened_at instant", "open time of golden.Desk2"."opens 2"), "open time of golden.Desk2"."closes 2") - "open time of golden.Desk2"."opens 2") END <= 3600000
    GROUP BY "golden.tickets0"."ticket_id",
      "period days0"."period") AS "t0" ON "golden.tickets"."ticket_id" = "t0"."ticket_id" AND "period days"."period" = "t0"."period"
GROUP BY "period days"."period";

-- sums and counts open at end over golden.tickets
-- m1: count of golden.OpenForLong (model.scorecard:99)
SELECT "periods in Europe/Madrid"."period",
  COUNT(CASE WHEN CASE WHEN "periods in Europe/Madrid"."end" IS NOT NULL AND "open time of golden.Desk"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk"."open before" + (LEAST(GREATEST("periods in Europe/Madrid"."end", "open time of golden.Desk"."opens 1"), "open time of golden.Desk"."closes 1") - "open time of golden.Desk"."opens 1") + (LEAST(GREATEST("periods in Europe/Madrid"."end", "open time of golden.Desk"."opens 2"), "open time of golden.Desk"."closes 2") - "open time of golden.Desk"."opens 2") END - CASE WHEN "golden.tickets"."opened_at instant" IS NOT NULL AND "open time of golden.Desk0"."day" IS NULL THEN CAST(CAST(FAIL('outside of the calendar `golden.Desk`') AS BIGINT) AS BIGINT) ELSE "open time of golden.Desk0"."open before" + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 1"), "open time of golden.Desk0"."closes 1") - "open time of golden.Desk0"."opens 1") + (LEAST(GREATEST("golden.tickets"."opened_at instant", "open time of golden.Desk0"."opens 2"), "open time of golden.Desk0"."closes 2") - "open time of golden.Desk0"."opens 2") END > 144000000 THEN 1 ELSE NULL END) AS "m1"
FROM "golden.tickets"
  INNER JOIN "periods in Europe/Madrid" ON "golden.tickets"."opened_at instant" <= "periods in Europe/Madrid"."end" AND ("golden.tickets"."resolved_at instant" IS NULL OR "golden.tickets"."resolved_at instant" > "periods in Europe/Madrid"."end")
  LEFT JOIN "open time of golden.Desk" ON (("periods in Europe/Madrid"."end" - MOD("periods in Europe/Madrid"."end", 86400000)) / 86400000) = "open time of golden.Desk"."day"
  LEFT JOIN "open time of golden.Desk" AS "open time of golden.Desk0" ON (("golden.tickets"."opened_at instant" - MOD("golden.tickets"."opened_at instant", 86400000)) / 86400000) = "open time of golden.Desk0"."day"
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts over golden.replies
-- m1, m2: avg of golden.Replies (model.scorecard:89)
SELECT "period stretches"."period",
  SUM(CAST("t2"."m1" AS DECIMAL(38, 0))) AS "m1",
  SUM(CAST("t2"."m2" AS DECIMAL(38, 0))) AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM(CAST("golden.replies"."waited" AS DECIMAL(38, 0))) AS "m1",
      COUNT("golden.replies"."waited") AS "m2"
    FROM "golden.replies"
      INNER JOIN "stretch days" ON CAST("golden.replies"."at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t2"
  INNER JOIN "period stretches" ON "t2"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
