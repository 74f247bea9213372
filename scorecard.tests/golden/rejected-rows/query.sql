-- scorecard golden.Rejects (model.scorecard:25)
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
  "region" VARCHAR,
  "id" BIGINT,
  "day" DATE,
  "amount" DECIMAL(38, 2),
  "stars" BIGINT,
  "paid" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.orders
-- m1: count of golden.Orders (model.scorecard:22)
-- m2, m1: sum of golden.Amount (model.scorecard:23)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.orders"."amount") AS "m2"
    FROM "golden.orders"
      INNER JOIN "stretch days" ON "golden.orders"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
