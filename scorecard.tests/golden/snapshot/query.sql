-- scorecard golden.Card (model.scorecard:41)
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
  "amount" DECIMAL(38, 6),
  "paid" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.members (model.scorecard:20)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.members" (
  "id" VARCHAR,
  "since" DATE,
  "active" BOOLEAN,
  "since instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.orders
-- m1: count of golden.Orders (model.scorecard:29)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1"
    FROM "golden.orders"
      INNER JOIN "stretch days" ON "golden.orders"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.members
-- m1, m2: share of golden.Active (model.scorecard:35)
SELECT COUNT(CASE WHEN "active" THEN 1 ELSE NULL END) AS "m1",
  COUNT(*) AS "m2"
FROM "golden.members";
