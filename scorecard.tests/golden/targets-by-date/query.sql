-- scorecard golden.ByDate (model.scorecard:63)
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

-- accepted rows of source golden.sales (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.sales" (
  "id" VARCHAR,
  "day" DATE,
  "amount" DECIMAL(38, 6),
  "returned" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.sales
-- m1, m2: share of golden.Kept (model.scorecard:20)
-- m3, m2: sum of golden.Revenue (model.scorecard:40)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN NOT "golden.sales"."returned" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.sales"."amount") AS "m3"
    FROM "golden.sales"
      INNER JOIN "stretch days" ON "golden.sales"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
