-- scorecard golden.Templates (model.scorecard:58)
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

-- accepted rows of source golden.tickets (model.scorecard:9)
-- milliseconds: minutes
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.tickets" (
  "id" VARCHAR,
  "solved_on" DATE,
  "tier" BIGINT,
  "channel" VARCHAR,
  "minutes" BIGINT,
  "in_time" BOOLEAN,
  "solved_on instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.tickets
-- m1, m2: share of golden.SolvedInTime(1) (model.scorecard:23)
-- m1, m2: share of golden.GoldSolvedInTime (model.scorecard:34)
-- m3, m4: share of golden.SolvedInTime(2) (model.scorecard:23)
-- m5, m6: share of golden.SolvedInTime(3) (model.scorecard:23)
-- m7: count of golden.SlowTickets(_chat_, 600 seconds, -1) (model.scorecard:44)
-- m8: count of golden.SlowCalls(600 seconds) (model.scorecard:50)
-- m9: count of golden.SlowOfGold (model.scorecard:54)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "golden.tickets"."tier" = 1 AND "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m1",
      COUNT(CASE WHEN "golden.tickets"."tier" = 1 THEN 1 ELSE NULL END) AS "m2",
      COUNT(CASE WHEN "golden.tickets"."tier" = 2 AND "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m3",
      COUNT(CASE WHEN "golden.tickets"."tier" = 2 THEN 1 ELSE NULL END) AS "m4",
      COUNT(CASE WHEN "golden.tickets"."tier" = 3 AND "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m5",
      COUNT(CASE WHEN "golden.tickets"."tier" = 3 THEN 1 ELSE NULL END) AS "m6",
      COUNT(CASE WHEN "golden.tickets"."channel" = 'chat' AND "golden.tickets"."minutes" > 600000 THEN 1 ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "golden.tickets"."channel" = 'phone' AND "golden.tickets"."minutes" > 600000 THEN 1 ELSE NULL END) AS "m8",
      COUNT(CASE WHEN "golden.tickets"."tier" = 1 AND "golden.tickets"."channel" = 'phone' AND "golden.tickets"."minutes" > 600000 THEN 1 ELSE NULL END) AS "m9"
    FROM "golden.tickets"
      INNER JOIN "stretch days" ON "golden.tickets"."solved_on" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";
