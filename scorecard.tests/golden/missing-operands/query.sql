-- scorecard golden.Missing (model.scorecard:33)
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
-- milliseconds: talk, hold
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.calls" (
  "id" VARCHAR,
  "day" DATE,
  "talk" BIGINT,
  "hold" BIGINT,
  "score" BIGINT,
  "kind" VARCHAR,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.calls
-- m1, m2: avg of golden.HandleStrict (model.scorecard:22)
-- m3, m4: avg of golden.HandleLenient (model.scorecard:23)
-- m5, m6: avg of golden.Longer (model.scorecard:24)
-- m7, m8: share of golden.NotFive (model.scorecard:25)
-- m9, m10: share of golden.FiveOrPhone (model.scorecard:26)
-- m11, m12: share of golden.FiveAndPhone (model.scorecard:27)
-- m13, m14: share of golden.Written (model.scorecard:28)
-- m15, m16: share of golden.Unrated (model.scorecard:29)
-- m17: count of golden.Rated (model.scorecard:30)
-- m18, m19: sum of golden.TwiceTalk (model.scorecard:31)
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
  SUM("t1"."m10") AS "m10",
  SUM("t1"."m11") AS "m11",
  SUM("t1"."m12") AS "m12",
  SUM("t1"."m13") AS "m13",
  SUM("t1"."m14") AS "m14",
  SUM("t1"."m15") AS "m15",
  SUM("t1"."m16") AS "m16",
  SUM("t1"."m17") AS "m17",
  SUM("t1"."m18") AS "m18",
  SUM("t1"."m19") AS "m19"
FROM (SELECT "stretch days"."stretch",
      SUM("golden.calls"."talk" + "golden.calls"."hold") AS "m1",
      COUNT("golden.calls"."talk" + "golden.calls"."hold") AS "m2",
      SUM("golden.calls"."talk" + COALESCE("golden.calls"."hold", 0)) AS "m3",
      COUNT("golden.calls"."talk" + COALESCE("golden.calls"."hold", 0)) AS "m4",
      SUM(CASE WHEN "golden.calls"."hold" > 10000 THEN "golden.calls"."talk" ELSE "golden.calls"."hold" END) AS "m5",
      COUNT(CASE WHEN "golden.calls"."hold" > 10000 THEN "golden.calls"."talk" ELSE "golden.calls"."hold" END) AS "m6",
      COUNT(CASE WHEN NOT "golden.calls"."score" = 5 THEN 1 ELSE NULL END) AS "m7",
      COUNT(NOT "golden.calls"."score" = 5) AS "m8",
      COUNT(CASE WHEN "golden.calls"."score" = 5 OR "golden.calls"."kind" = 'phone' THEN 1 ELSE NULL END) AS "m9",
      COUNT("golden.calls"."score" = 5 OR "golden.calls"."kind" = 'phone') AS "m10",
      COUNT(CASE WHEN "golden.calls"."score" = 5 AND "golden.calls"."kind" = 'phone' THEN 1 ELSE NULL END) AS "m11",
      COUNT("golden.calls"."score" = 5 AND "golden.calls"."kind" = 'phone') AS "m12",
      COUNT(CASE WHEN "golden.calls"."kind" = 'chat' OR "golden.calls"."kind" = 'email' THEN 1 ELSE NULL END) AS "m13",
      COUNT("golden.calls"."kind") AS "m14",
      COUNT(CASE WHEN "golden.calls"."score" IS NULL THEN 1 ELSE NULL END) AS "m15",
      COUNT(*) AS "m16",
      COUNT("golden.calls"."score") AS "m17",
      SUM(CAST("golden.calls"."talk" AS DECIMAL(38, 0)) * CAST(2 AS DECIMAL(38, 0)) - CAST("golden.calls"."hold" AS DECIMAL(38, 0))) AS "m18",
      COUNT(CAST("golden.calls"."talk" AS DECIMAL(38, 0)) * CAST(2 AS DECIMAL(38, 0)) - CAST("golden.calls"."hold" AS DECIMAL(38, 0))) AS "m19"
    FROM "golden.calls"
      INNER JOIN "stretch days" ON "golden.calls"."day" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
