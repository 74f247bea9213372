-- scorecard golden.Exact (model.scorecard:50)
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

-- accepted rows of source golden.amounts (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.amounts" (
  "id" VARCHAR,
  "day" DATE,
  "tenth" DECIMAL(38, 1),
  "cost" DECIMAL(38, 6),
  "huge" DECIMAL(38, 0),
  "tiny" DECIMAL(38, 9),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.amounts
-- m1, m2: sum of golden.Tenths (model.scorecard:22)
-- m3, m2: sum of golden.Cents (model.scorecard:30)
-- m1, m2: avg of golden.Mean (model.scorecard:38)
-- m4, m2: sum of golden.Huge (model.scorecard:46)
-- m4, m2: sum of golden.Cancelled (model.scorecard:48)
-- m5, m2: sum of golden.Tiny (model.scorecard:47)
-- m5, m2: sum of golden.Cancelled (model.scorecard:48)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.amounts"."tenth") AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.amounts"."cost" * "golden.amounts"."tenth") AS "m3",
      SUM("golden.amounts"."huge") AS "m4",
      SUM("golden.amounts"."tiny") AS "m5"
    FROM "golden.amounts"
      INNER JOIN "stretch days" ON "golden.amounts"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
