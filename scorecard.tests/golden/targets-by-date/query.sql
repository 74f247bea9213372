-- scorecard golden.ByDate (model.scorecard:63)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
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
-- m3, m4: sum of golden.Revenue (model.scorecard:40)
SELECT "period days"."period",
  COUNT(CASE WHEN NOT "golden.sales"."returned" THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT (NOT "golden.sales"."returned") THEN 1 ELSE NULL END) AS "m2",
  SUM("golden.sales"."amount") AS "m3",
  COUNT("golden.sales"."amount") AS "m4"
FROM "golden.sales"
  INNER JOIN "period days" ON "golden.sales"."day" = "period days"."day"
GROUP BY "period days"."period";
