-- scorecard golden.Tree (model.scorecard:71)
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

-- accepted rows of source golden.readings (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.readings" (
  "id" VARCHAR,
  "day" DATE,
  "what" VARCHAR,
  "points" DECIMAL(38, 1),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.readings
-- m1, m2: avg of golden.Ten (model.scorecard:20)
-- m3, m4: avg of golden.Fifty (model.scorecard:29)
-- m5, m6: avg of golden.Sixty (model.scorecard:38)
-- m7, m8: avg of golden.Ninety (model.scorecard:47)
-- m7, m8: avg of golden.Untargeted (model.scorecard:65)
-- m9, m10: avg of golden.Silent (model.scorecard:56)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9",
  SUM("t1"."m10") AS "m10"
FROM (SELECT "stretch days"."stretch",
      SUM(CASE WHEN "golden.readings"."what" = 'ten' THEN "golden.readings"."points" ELSE NULL END) AS "m1",
      COUNT(CASE WHEN "golden.readings"."what" = 'ten' THEN 1 ELSE NULL END) AS "m2",
      SUM(CASE WHEN "golden.readings"."what" = 'fifty' THEN "golden.readings"."points" ELSE NULL END) AS "m3",
      COUNT(CASE WHEN "golden.readings"."what" = 'fifty' THEN 1 ELSE NULL END) AS "m4",
      SUM(CASE WHEN "golden.readings"."what" = 'sixty' THEN "golden.readings"."points" ELSE NULL END) AS "m5",
      COUNT(CASE WHEN "golden.readings"."what" = 'sixty' THEN 1 ELSE NULL END) AS "m6",
      SUM(CASE WHEN "golden.readings"."what" = 'ninety' THEN "golden.readings"."points" ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "golden.readings"."what" = 'ninety' THEN 1 ELSE NULL END) AS "m8",
      SUM(CASE WHEN "golden.readings"."what" = 'silent' THEN "golden.readings"."points" ELSE NULL END) AS "m9",
      COUNT(CASE WHEN "golden.readings"."what" = 'silent' THEN 1 ELSE NULL END) AS "m10"
    FROM "golden.readings"
      INNER JOIN "stretch days" ON "golden.readings"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
