-- scorecard golden.Ratios (model.scorecard:26)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
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
-- m3, m4: sum of golden.RevenuePerUnit (model.scorecard:22)
-- m3, m4: sum of golden.Margin (model.scorecard:24)
-- m5, m6: sum of golden.RevenuePerUnit (model.scorecard:22)
-- m7: count of golden.ReturnedPerKept (model.scorecard:23)
-- m8, m9: sum of golden.Margin (model.scorecard:24)
SELECT "period days"."period",
  COUNT(CASE WHEN "golden.orders"."returned" THEN 1 ELSE NULL END) AS "m1",
  COUNT(*) AS "m2",
  SUM("golden.orders"."revenue") AS "m3",
  COUNT("golden.orders"."revenue") AS "m4",
  SUM("golden.orders"."units") AS "m5",
  COUNT("golden.orders"."units") AS "m6",
  COUNT(CASE WHEN NOT "golden.orders"."returned" THEN 1 ELSE NULL END) AS "m7",
  SUM(CASE WHEN "golden.orders"."returned" THEN "golden.orders"."revenue" ELSE NULL END) AS "m8",
  COUNT(CASE WHEN "golden.orders"."returned" THEN "golden.orders"."revenue" ELSE NULL END) AS "m9"
FROM "golden.orders"
  INNER JOIN "period days" ON "golden.orders"."day" = "period days"."day"
GROUP BY "period days"."period";
