-- scorecard golden.Parts (model.scorecard:86)
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
SELECT "period stretches"."period",
  "t3"."team",
  "t3"."agent",
  "t3"."channel",
  SUM("t3"."m1") AS "m1",
  SUM("t3"."m2") AS "m2"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."team0" AS "team",
      "t1"."agent0" AS "agent",
      "t1"."channel0" AS "channel",
      SUM("t1"."m1") AS "m1",
      SUM("t1"."m2") AS "m2"
    FROM (SELECT "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."agent",
          "golden.contacts"."channel",
          COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m1",
          COUNT(*) AS "m2",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
          COALESCE("golden.contacts"."agent", '(unassigned)') AS "agent0",
          COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0"
        FROM "golden.contacts"
          INNER JOIN "stretch days" ON "golden.contacts"."day" = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."agent",
          "golden.contacts"."channel") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."team0", "t1"."agent0"), ("t1"."stretch0", "t1"."team0", "t1"."channel0"), ("t1"."stretch0", "t1"."team0"), ("t1"."stretch0", "t1"."channel0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."team",
  "t3"."agent",
  "t3"."channel";

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:54)
SELECT "period stretches"."period",
  "t3"."team",
  "t3"."agent",
  SUM("t3"."m1") AS "m1"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."team0" AS "team",
      "t1"."agent0" AS "agent",
      SUM("t1"."m1") AS "m1"
    FROM (SELECT "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."agent",
          COUNT(*) AS "m1",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
          COALESCE("golden.contacts"."agent", '(unassigned)') AS "agent0"
        FROM "golden.contacts"
          INNER JOIN "stretch days" ON "golden.contacts"."day" = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."agent") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."team0", "t1"."agent0"), ("t1"."stretch0", "t1"."team0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."team",
  "t3"."agent";
