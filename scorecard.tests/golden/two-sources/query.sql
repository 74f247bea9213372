-- scorecard golden.Two (model.scorecard:34)
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

-- accepted rows of source golden.costs (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.costs" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.contacts (model.scorecard:19)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "id" VARCHAR,
  "at" TIMESTAMP,
  "answered" BOOLEAN,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.costs
-- m1, m2: sum of golden.CostPerContact (model.scorecard:29)
-- m1, m2: sum of golden.CostPerAnswer (model.scorecard:30)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.costs"."amount") AS "m1",
      COUNT(*) AS "m2"
    FROM "golden.costs"
      INNER JOIN "stretch days" ON "golden.costs"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over golden.contacts
-- m1: count of golden.CostPerContact (model.scorecard:29)
-- m1: count of golden.Both (model.scorecard:32)
-- m2: count of golden.CostPerAnswer (model.scorecard:30)
-- m2, m1: share of golden.Answered (model.scorecard:31)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m2"
    FROM "golden.contacts"
      INNER JOIN "stretch days" ON CAST("golden.contacts"."at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
