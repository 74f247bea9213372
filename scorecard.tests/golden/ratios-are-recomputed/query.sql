-- scorecard golden.Ratios (model.scorecard:26)
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

-- accepted rows of source golden.orders (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.orders" (
  "id" VARCHAR,
  "day" DATE,
  "returned" BOOLEAN,
  "units" BIGINT,
  "revenue" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.orders
-- m1: count of golden.ReturnRate (model.scorecard:21)
-- m1: count of golden.ReturnedPerKept (model.scorecard:23)
-- m2: count of golden.ReturnRate (model.scorecard:21)
-- m3, m2: sum of golden.RevenuePerUnit (model.scorecard:22)
-- m3, m2: sum of golden.Margin (model.scorecard:24)
-- m4, m2: sum of golden.RevenuePerUnit (model.scorecard:22)
-- m5: count of golden.ReturnedPerKept (model.scorecard:23)
-- m6, m1: sum of golden.Margin (model.scorecard:24)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "golden.orders"."returned" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.orders"."revenue") AS "m3",
      SUM("golden.orders"."units") AS "m4",
      COUNT(CASE WHEN NOT "golden.orders"."returned" THEN 1 ELSE NULL END) AS "m5",
      SUM(CASE WHEN "golden.orders"."returned" THEN "golden.orders"."revenue" ELSE NULL END) AS "m6"
    FROM "golden.orders"
      INNER JOIN "stretch days" ON "golden.orders"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
