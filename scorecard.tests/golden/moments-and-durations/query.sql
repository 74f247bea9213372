-- scorecard golden.Moments (model.scorecard:27)
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

-- accepted rows of source golden.cases (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.cases" (
  "id" VARCHAR,
  "opened" TIMESTAMP,
  "due" DATE,
  "closed" TIMESTAMP,
  "opened instant" BIGINT,
  "due instant" BIGINT,
  "closed instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.cases
-- m1: count of golden.Cases (model.scorecard:20)
-- m2, m3: avg of golden.Duration (model.scorecard:21)
-- m4, m5: share of golden.Late (model.scorecard:22)
-- m6, m3: share of golden.Quick (model.scorecard:23)
-- m7: count of golden.Morning (model.scorecard:24)
-- m8: count of golden.Promise (model.scorecard:25)
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
      COUNT(*) AS "m1",
      SUM("golden.cases"."closed instant" - "golden.cases"."opened instant") AS "m2",
      COUNT("golden.cases"."closed instant" - "golden.cases"."opened instant") AS "m3",
      COUNT(CASE WHEN "golden.cases"."closed instant" >= 1774821600000 THEN 1 ELSE NULL END) AS "m4",
      COUNT("golden.cases"."closed instant") AS "m5",
      COUNT(CASE WHEN "golden.cases"."closed instant" - "golden.cases"."opened instant" <= 90000000 THEN 1 ELSE NULL END) AS "m6",
      COUNT(CASE WHEN "golden.cases"."opened instant" < 1774695600000 THEN 1 ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "golden.cases"."closed instant" <= "golden.cases"."opened instant" + 86400000 THEN 1 ELSE NULL END) AS "m8"
    FROM "golden.cases"
      INNER JOIN "stretch days" ON CAST("golden.cases"."opened" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
