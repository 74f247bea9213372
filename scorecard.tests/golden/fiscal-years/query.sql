-- scorecard golden.Years (model.scorecard:29)
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

-- accepted rows of source golden.sales (model.scorecard:10)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.sales" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.sales
-- m1, m2: sum of golden.Sales (model.scorecard:20)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.sales"."amount") AS "m1",
      COUNT(*) AS "m2"
    FROM "golden.sales"
      INNER JOIN "stretch days" ON "golden.sales"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
