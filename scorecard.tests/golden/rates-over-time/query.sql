-- scorecard golden.Rates (model.scorecard:57)
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

-- accepted rows of source golden.calls (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "id" VARCHAR,
  "at" TIMESTAMP,
  "answered" BOOLEAN,
  "cost" DECIMAL(38, 6),
  "at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.shifts (model.scorecard:21)
-- milliseconds: on_shift, busy
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.shifts" (
  "id" VARCHAR,
  "day" DATE,
  "on_shift" BIGINT,
  "busy" BIGINT,
  "wage" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.CallsPerHour (model.scorecard:34)
-- m1: count of golden.CallsPerMinute (model.scorecard:35)
-- m1: count of golden.CallsPerShiftDay (model.scorecard:36)
-- m1: count of golden.CallsPerHourByHand (model.scorecard:37)
-- m1: count of golden.CallsPerWeekByHand (model.scorecard:38)
-- m1: count of golden.TimePerCall (model.scorecard:42)
-- m1: count of golden.CallsPerDay (model.scorecard:46)
-- m1: count of golden.CallsPerWeek (model.scorecard:47)
-- m1: count of golden.CallsPerWeekWritten (model.scorecard:48)
-- m1: count of golden.CallsPerWeekDivided (model.scorecard:49)
-- m1: count of golden.DaysOfCalls (model.scorecard:52)
-- m2, m1: sum of golden.CostPerYear (model.scorecard:50)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.calls"."cost") AS "m2"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON CAST("golden.calls"."at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.shifts
-- m1, m2: sum of golden.CallsPerHour (model.scorecard:34)
-- m1, m2: sum of golden.CallsPerMinute (model.scorecard:35)
-- m1, m2: sum of golden.CallsPerShiftDay (model.scorecard:36)
-- m1, m2: sum of golden.CallsPerHourByHand (model.scorecard:37)
-- m1, m2: sum of golden.CallsPerWeekByHand (model.scorecard:38)
-- m1, m2: sum of golden.HourlyWage (model.scorecard:39)
-- m1, m2: sum of golden.CallsOfRate (model.scorecard:41)
-- m3, m2: sum of golden.HourlyWage (model.scorecard:39)
-- m4, m2: sum of golden.WageOfPeriod (model.scorecard:45)
-- m4, m2: sum of golden.BusyPerDay (model.scorecard:51)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.shifts"."on_shift") AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.shifts"."wage") AS "m3",
      SUM("golden.shifts"."busy") AS "m4"
    FROM "golden.shifts"
      INNER JOIN "stretch days" ON "golden.shifts"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
