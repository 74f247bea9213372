-- scorecard golden.Counting (model.scorecard:44)
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

-- accepted rows of source golden.visits (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.visits" (
  "id" VARCHAR,
  "day" DATE,
  "customer" VARCHAR,
  "minutes" DECIMAL(38, 1),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.visits
-- m1: count of golden.Visits (model.scorecard:20)
-- m2, m3: sum of golden.Minutes (model.scorecard:32)
-- m4, m3: share of golden.LongVisits (model.scorecard:38)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.visits"."minutes") AS "m2",
      COUNT("golden.visits"."minutes") AS "m3",
      COUNT(CASE WHEN "golden.visits"."minutes" > CAST(10 AS DECIMAL(38, 1)) THEN 1 ELSE NULL END) AS "m4"
    FROM "golden.visits"
      INNER JOIN "stretch days" ON "golden.visits"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- distinct counts over golden.visits
-- different: count distinct of golden.Customers (model.scorecard:26)
SELECT "period days"."period",
  COUNT(DISTINCT "golden.visits"."customer") AS "different"
FROM "golden.visits"
  INNER JOIN "period days" ON "golden.visits"."day" = "period days"."day"
GROUP BY "period days"."period";
