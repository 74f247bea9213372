-- scorecard golden.Card (model.scorecard:27)
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
  "amount" DECIMAL(38, 6),
  "paid" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.orders
-- m1: count of golden.Orders (model.scorecard:21)
SELECT "period days"."period",
  COUNT(*) AS "m1"
FROM "golden.orders"
  INNER JOIN "period days" ON "golden.orders"."day" = "period days"."day"
GROUP BY "period days"."period";
