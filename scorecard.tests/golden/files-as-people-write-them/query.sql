-- scorecard golden.Files (model.scorecard:28)
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

-- accepted rows of source golden.calls (model.scorecard:9)
-- milliseconds: talk
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "number" VARCHAR,
  "day" DATE,
  "topic" VARCHAR,
  "outcome" VARCHAR,
  "talk" BIGINT,
  "answered" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1: count of golden.Calls (model.scorecard:22)
-- m2, m1: sum of golden.Talk (model.scorecard:23)
-- m3, m1: share of golden.Settled (model.scorecard:24)
-- m4, m1: share of golden.Answered (model.scorecard:26)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("golden.calls"."talk") AS "m2",
      COUNT(CASE WHEN "golden.calls"."outcome" = 'settled, "for good"' THEN 1 ELSE NULL END) AS "m3",
      COUNT(CASE WHEN "golden.calls"."answered" THEN 1 ELSE NULL END) AS "m4"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON "golden.calls"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- distinct counts over golden.calls
-- different: count distinct of golden.Topics (model.scorecard:25)
SELECT "period days"."period",
  COUNT(DISTINCT "golden.calls"."topic") AS "different"
FROM "golden.calls"
  INNER JOIN "period days" ON "golden.calls"."day" = "period days"."day"
GROUP BY "period days"."period";
