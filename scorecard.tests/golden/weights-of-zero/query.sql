-- scorecard golden.Zero (model.scorecard:24)
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

-- accepted rows of source golden.teams (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.teams" (
  "team" VARCHAR,
  "day" DATE,
  "quality" DECIMAL(38, 1),
  "reviews" BIGINT,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.teams
-- m1, m2: avg of golden.Plain (model.scorecard:22)
-- m3, m4, m5: weighted avg of golden.Weighted (model.scorecard:20)
-- m6, m7, m8: weighted avg of golden.Unreviewed (model.scorecard:21)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.teams"."quality") AS "m1",
      COUNT(*) AS "m2",
      SUM("golden.teams"."quality" * CAST("golden.teams"."reviews" AS DECIMAL(38, 0))) AS "m3",
      SUM(CASE WHEN "golden.teams"."quality" IS NOT NULL THEN "golden.teams"."reviews" ELSE NULL END) AS "m4",
      COUNT(CASE WHEN "golden.teams"."quality" IS NOT NULL THEN "golden.teams"."reviews" ELSE NULL END) AS "m5",
      SUM(CASE WHEN "golden.teams"."reviews" = 0 THEN "golden.teams"."quality" * CAST("golden.teams"."reviews" AS DECIMAL(38, 0)) ELSE NULL END) AS "m6",
      SUM(CASE WHEN "golden.teams"."reviews" = 0 AND "golden.teams"."quality" IS NOT NULL THEN "golden.teams"."reviews" ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "golden.teams"."reviews" = 0 AND "golden.teams"."quality" IS NOT NULL THEN "golden.teams"."reviews" ELSE NULL END) AS "m8"
    FROM "golden.teams"
      INNER JOIN "stretch days" ON "golden.teams"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
