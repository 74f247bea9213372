-- scorecard golden.Parts (model.scorecard:80)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- accepted rows of source golden.contacts (model.scorecard:9)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "id" VARCHAR,
  "day" DATE,
  "team" VARCHAR,
  "agent" VARCHAR,
  "channel" VARCHAR,
  "answered" BOOLEAN,
  "day instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.contacts
-- m1, m2: share of golden.Answered (model.scorecard:29)
SELECT "period days"."period",
  COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."agent", '(unassigned)') AS "agent0",
  COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0",
  COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m2"
FROM "golden.contacts"
  INNER JOIN "period days" ON "golden.contacts"."day" = "period days"."day"
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)'), COALESCE("golden.contacts"."agent", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)'), COALESCE("golden.contacts"."channel", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."channel", '(unassigned)')), "period days"."period");

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:49)
SELECT "period days"."period",
  COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."agent", '(unassigned)') AS "agent0",
  COUNT(*) AS "m1"
FROM "golden.contacts"
  INNER JOIN "period days" ON "golden.contacts"."day" = "period days"."day"
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)'), COALESCE("golden.contacts"."agent", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')), "period days"."period");
