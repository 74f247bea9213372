-- scorecard golden.Since (model.scorecard:62)
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
  "end" BIGINT,
  "first day of previous" DATE,
  "start of previous" BIGINT
);

-- accepted rows of source golden.people (model.scorecard:10)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.people" (
  "person" VARCHAR,
  "hired" DATE,
  "competent" DATE,
  "hired instant" BIGINT,
  "competent instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.slips (model.scorecard:19)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.slips" (
  "slip" VARCHAR,
  "person" VARCHAR,
  "happened" TIMESTAMP,
  "happened instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts at any time over golden.people
-- m1, m2: avg of golden.TimeToCompetency (model.scorecard:30)
-- m3, m4: share of golden.SlippedLately (model.scorecard:42)
SELECT "periods in Europe/Madrid"."period",
  SUM(CASE WHEN NOT "golden.people"."competent" IS NULL AND "golden.people"."competent" >= "periods in Europe/Madrid"."first day of previous" THEN EPOCH_MS("golden.people"."competent") - EPOCH_MS("golden.people"."hired") ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT "golden.people"."competent" IS NULL AND "golden.people"."competent" >= "periods in Europe/Madrid"."first day of previous" THEN EPOCH_MS("golden.people"."competent") - EPOCH_MS("golden.people"."hired") ELSE NULL END) AS "m2",
  COUNT(CASE WHEN "t0"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m3",
  COUNT(*) AS "m4"
FROM "golden.people"
  CROSS JOIN "periods in Europe/Madrid"
  LEFT JOIN (SELECT "golden.people0"."person",
      "periods in Europe/Madrid0"."period",
      COUNT(*) AS "value"
    FROM "golden.people" AS "golden.people0"
      CROSS JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid0"
      INNER JOIN "golden.slips" ON "golden.people0"."person" = "golden.slips"."person"
    WHERE "golden.slips"."happened instant" >= "periods in Europe/Madrid0"."start of previous" AND "golden.slips"."happened instant" < "periods in Europe/Madrid0"."end"
    GROUP BY "golden.people0"."person",
      "periods in Europe/Madrid0"."period") AS "t0" ON "golden.people"."person" = "t0"."person" AND "periods in Europe/Madrid"."period" = "t0"."period"
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts at any time over golden.slips
-- m1: count of golden.RecentSlips (model.scorecard:36)
SELECT "periods in Europe/Madrid"."period",
  COUNT(CASE WHEN "golden.slips"."happened instant" >= "periods in Europe/Madrid"."start of previous" AND "golden.slips"."happened instant" < "periods in Europe/Madrid"."end" THEN 1 ELSE NULL END) AS "m1"
FROM "golden.slips",
  "periods in Europe/Madrid"
GROUP BY "periods in Europe/Madrid"."period";

-- sums and counts by happened over golden.slips
-- m1: count of golden.SinceThePreviousPeriod (model.scorecard:48)
SELECT "period days"."period",
  COUNT(CASE WHEN "golden.slips"."happened instant" - "periods in Europe/Madrid"."start of previous" >= 7776000000 THEN 1 ELSE NULL END) AS "m1"
FROM "golden.slips"
  INNER JOIN "period days" ON CAST("golden.slips"."happened" AS DATE) = "period days"."day"
  INNER JOIN "periods in Europe/Madrid" ON "period days"."period" = "periods in Europe/Madrid"."period"
GROUP BY "period days"."period";
