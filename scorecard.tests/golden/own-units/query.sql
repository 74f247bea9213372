-- scorecard golden.Units (model.scorecard:83)
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

-- accepted rows of source golden.calls (model.scorecard:26)
-- milliseconds: talk
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "id" VARCHAR,
  "at" TIMESTAMP,
  "cost" DECIMAL(38, 6),
  "handled" BOOLEAN,
  "talk" BIGINT,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.orders (model.scorecard:39)
-- milliseconds: took
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.orders" (
  "id" VARCHAR,
  "shipped" DATE,
  "took" BIGINT,
  "defects" BIGINT,
  "parts" BIGINT,
  "shipped instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:70)
-- m1: count of golden.CostPerThousand (model.scorecard:73)
-- m1: count of golden.KiloPerThousand (model.scorecard:75)
-- m1: count of golden.CallsPerWorkday (model.scorecard:77)
-- m2, m1: sum of golden.CostPerThousand (model.scorecard:73)
-- m2, m1: sum of golden.KiloPerThousand (model.scorecard:75)
-- m2, m1: sum of golden.CostInKilo (model.scorecard:76)
-- m3, m1: sum of golden.CallsPerWorkday (model.scorecard:77)
-- m4, m1: sum of golden.Dozens (model.scorecard:79)
-- m5, m1: share of golden.Unhandled (model.scorecard:80)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.calls"."cost") AS "m2",
      SUM("golden.calls"."talk") AS "m3",
      SUM(CASE WHEN "golden.calls"."handled" THEN 7 ELSE 5 END) AS "m4",
      COUNT(CASE WHEN NOT "golden.calls"."handled" THEN 1 ELSE NULL END) AS "m5"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON CAST("golden.calls"."at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.orders
-- m1, m2: avg of golden.LeadTime (model.scorecard:52)
-- m3: count of golden.LateOrders (model.scorecard:68)
-- m1, m2: sum of golden.LateMonths (model.scorecard:69)
-- m4, m2: sum of golden.DefectsPerMillion (model.scorecard:81)
-- m5, m2: sum of golden.DefectsPerMillion (model.scorecard:81)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.orders"."took") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "golden.orders"."took" > 28800000 THEN 1 ELSE NULL END) AS "m3",
      SUM("golden.orders"."defects") AS "m4",
      SUM("golden.orders"."parts") AS "m5"
    FROM "golden.orders"
      INNER JOIN "stretch days" ON "golden.orders"."shipped" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
