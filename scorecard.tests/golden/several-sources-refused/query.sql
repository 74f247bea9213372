-- scorecard golden.Card (model.scorecard:56)
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

-- accepted rows of source golden.orders (model.scorecard:8)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.orders" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 6),
  "paid" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.refunds (model.scorecard:19)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.refunds" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.visits (model.scorecard:29)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.visits" (
  "id" VARCHAR,
  "day" DATE,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.orders
-- m1: count of golden.Orders (model.scorecard:38)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.orders"
      INNER JOIN "stretch days" ON "golden.orders"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.refunds
-- m1, m2: sum of golden.Refunds (model.scorecard:44)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.refunds"."amount") AS "m1",
      COUNT(*) AS "m2"
    FROM "golden.refunds"
      INNER JOIN "stretch days" ON "golden.refunds"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.visits
-- m1: count of golden.Visits (model.scorecard:50)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.visits"
      INNER JOIN "stretch days" ON "golden.visits"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
