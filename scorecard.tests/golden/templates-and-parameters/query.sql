-- scorecard golden.Templates (model.scorecard:58)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
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
SELECT "period days"."period",
  COUNT(CASE WHEN "golden.tickets"."tier" = 1 AND "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN "golden.tickets"."tier" = 1 AND NOT "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m2",
  COUNT(CASE WHEN "golden.tickets"."tier" = 2 AND "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m3",
  COUNT(CASE WHEN "golden.tickets"."tier" = 2 AND NOT "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m4",
  COUNT(CASE WHEN "golden.tickets"."tier" = 3 AND "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m5",
  COUNT(CASE WHEN "golden.tickets"."tier" = 3 AND NOT "golden.tickets"."in_time" THEN 1 ELSE NULL END) AS "m6",
  COUNT(CASE WHEN "golden.tickets"."channel" = 'chat' AND "golden.tickets"."minutes" > 600000 THEN 1 ELSE NULL END) AS "m7",
  COUNT(CASE WHEN "golden.tickets"."channel" = 'phone' AND "golden.tickets"."minutes" > 600000 THEN 1 ELSE NULL END) AS "m8",
  COUNT(CASE WHEN "golden.tickets"."tier" = 1 AND "golden.tickets"."channel" = 'phone' AND "golden.tickets"."minutes" > 600000 THEN 1 ELSE NULL END) AS "m9"
FROM "golden.tickets"
  INNER JOIN "period days" ON "golden.tickets"."solved_on" = "period days"."day"
GROUP BY "period days"."period";
