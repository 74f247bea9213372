-- scorecard golden.ByDate (model.scorecard:70)
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
-- m1, m2: share of golden.Kept (model.scorecard:21)
-- m3, m4: sum of golden.Kept (model.scorecard:21)
-- m5, m6: sum of golden.Kept (model.scorecard:21)
-- m7, m8: avg of golden.DearestReturn (model.scorecard:63)
-- m9, m8: max of golden.DearestReturn (model.scorecard:63)
SELECT "period days"."period",
  COUNT(CASE WHEN NOT "golden.sales"."returned" THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT (NOT "golden.sales"."returned") THEN 1 ELSE NULL END) AS "m2",
  SUM(CASE WHEN NOT "golden.sales"."returned" THEN "golden.sales"."amount" ELSE NULL END) AS "m3",
  COUNT(CASE WHEN NOT "golden.sales"."returned" THEN "golden.sales"."amount" ELSE NULL END) AS "m4",
  SUM("golden.sales"."amount") AS "m5",
  COUNT("golden.sales"."amount") AS "m6",
  SUM(CASE WHEN "golden.sales"."returned" THEN "golden.sales"."amount" ELSE NULL END) AS "m7",
  COUNT(CASE WHEN "golden.sales"."returned" THEN "golden.sales"."amount" ELSE NULL END) AS "m8",
  MAX(CASE WHEN "golden.sales"."returned" THEN "golden.sales"."amount" ELSE NULL END) AS "m9"
FROM "golden.sales"
  INNER JOIN "period days" ON "golden.sales"."day" = "period days"."day"
GROUP BY "period days"."period";
