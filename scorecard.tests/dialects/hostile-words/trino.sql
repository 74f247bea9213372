-- scorecard golden.having (model.scorecard:23)
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

-- accepted rows of source golden.select (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.select" (
  "key" VARCHAR,
  "order" DATE,
  "group" VARCHAR,
  "from" DECIMAL(38, 6),
  "order instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.select
-- m1, m2: sum of golden.union (model.scorecard:20)
-- m3: count of golden.table (model.scorecard:21)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM(CAST("t1"."m2" AS DECIMAL(38, 0))) AS "m2",
  SUM(CAST("t1"."m3" AS DECIMAL(38, 0))) AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM(CASE WHEN "golden.select"."group" = 'it''s */ -- "quoted" %_?' THEN "golden.select"."from" ELSE NULL END) AS "m1",
      COUNT(CASE WHEN "golden.select"."group" = 'it''s */ -- "quoted" %_?' THEN 1 ELSE NULL END) AS "m2",
      COUNT(CASE WHEN "golden.select"."group" = '''; DROP TABLE orders; --' OR "golden.select"."group" = 'x' THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.select"
      INNER JOIN "stretch days" ON "golden.select"."order" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
