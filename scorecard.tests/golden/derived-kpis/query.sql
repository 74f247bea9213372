-- scorecard golden.Derived (model.scorecard:24)
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

-- accepted rows of source golden.answers (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.answers" (
  "id" VARCHAR,
  "day" DATE,
  "recommends" BIGINT,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.answers
-- m1, m2: share of golden.Promoters (model.scorecard:19)
-- m1, m2: share of golden.Direct (model.scorecard:22)
-- m3, m2: share of golden.Detractors (model.scorecard:20)
-- m3, m2: share of golden.Direct (model.scorecard:22)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "golden.answers"."recommends" >= 9 THEN 1 ELSE NULL END) AS "m1",
      COUNT("golden.answers"."recommends") AS "m2",
      COUNT(CASE WHEN "golden.answers"."recommends" <= 6 THEN 1 ELSE NULL END) AS "m3"
    FROM "golden.answers"
      INNER JOIN "stretch days" ON "golden.answers"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
