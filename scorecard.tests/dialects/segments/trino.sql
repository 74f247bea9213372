-- scorecard golden.Service (model.scorecard:87)
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
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "contact_id" VARCHAR,
  "at" TIMESTAMP(3),
  "team" VARCHAR,
  "channel" VARCHAR,
  "priority" BIGINT,
  "answered" BOOLEAN,
  "customer" VARCHAR,
  "wait" BIGINT,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.costs (model.scorecard:25)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.costs" (
  "cost_id" VARCHAR,
  "day" DATE,
  "channel" VARCHAR,
  "amount" DECIMAL(38, 6),
  "day instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.customers (model.scorecard:37)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.customers" (
  "customer" VARCHAR,
  "segment" VARCHAR,
  "row order" BIGINT
);

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:50)
-- m1: count of golden.CostPerContact (model.scorecard:81)
SELECT "period stretches"."period",
  "t4"."team",
  "t4"."channel",
  "t4"."priority",
  "t4"."answered",
  "t4"."customer -> segment",
  SUM(CAST("t4"."m1" AS DECIMAL(38, 0))) AS "m1"
FROM (SELECT "t2"."stretch0" AS "stretch",
      "t2"."team0" AS "team",
      "t2"."channel0" AS "channel",
      "t2"."priority0" AS "priority",
      "t2"."answered0" AS "answered",
      "t2"."customer -> segment0" AS "customer -> segment",
      SUM("t2"."wide 1") AS "m1"
    FROM (SELECT "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."channel",
          "golden.contacts"."priority",
          "golden.contacts"."answered",
          "golden.customers"."segment" AS "customer -> segment",
          COUNT(*) AS "m1",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
          COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0",
          COALESCE(CAST("golden.contacts"."priority" AS VARCHAR), '(unassigned)') AS "priority0",
          COALESCE(CASE WHEN "golden.contacts"."answered" THEN 'yes' WHEN NOT "golden.contacts"."answered" THEN 'no' ELSE NULL END, '(unassigned)') AS "answered0",
          COALESCE("golden.customers"."segment", '(unassigned)') AS "customer -> segment0",
          CAST(COUNT(*) AS DECIMAL(38, 0)) AS "wide 1"
        FROM "golden.contacts"
          INNER JOIN "stretch days" ON CAST("golden.contacts"."at" AS DATE) = "stretch days"."day"
          LEFT JOIN "golden.customers" ON "golden.contacts"."customer" = "golden.customers"."customer"
        GROUP BY "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."channel",
          "golden.contacts"."priority",
          "golden.contacts"."answered",
          "golden.customers"."segment") AS "t2"
    GROUP BY GROUPING SETS(("t2"."stretch0", "t2"."team0", "t2"."customer -> segment0"), ("t2"."stretch0", "t2"."team0"), ("t2"."stretch0", "t2"."channel0", "t2"."answered0"), ("t2"."stretch0", "t2"."channel0"), ("t2"."stretch0", "t2"."priority0"), ("t2"."stretch0", "t2"."customer -> segment0"), "t2"."stretch0")) AS "t4"
  INNER JOIN "period stretches" ON "t4"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t4"."team",
  "t4"."channel",
  "t4"."priority",
  "t4"."answered",
  "t4"."customer -> segment";

-- sums and counts over golden.contacts
-- m1, m2: share of golden.Answered (model.scorecard:60)
SELECT "period stretches"."period",
  "t4"."team",
  "t4"."channel",
  SUM(CAST("t4"."m1" AS DECIMAL(38, 0))) AS "m1",
  SUM(CAST("t4"."m2" AS DECIMAL(38, 0))) AS "m2"
FROM (SELECT "t2"."stretch0" AS "stretch",
      "t2"."team0" AS "team",
      "t2"."channel0" AS "channel",
      SUM("t2"."wide 1") AS "m1",
      SUM("t2"."wide 2") AS "m2"
    FROM (SELECT "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."channel",
          COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m1",
          COUNT("golden.contacts"."answered") AS "m2",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
          COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0",
          CAST(COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS DECIMAL(38, 0)) AS "wide 1",
          CAST(COUNT("golden.contacts"."answered") AS DECIMAL(38, 0)) AS "wide 2"
        FROM "golden.contacts"
          INNER JOIN "stretch days" ON CAST("golden.contacts"."at" AS DATE) = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.contacts"."team",
          "golden.contacts"."channel") AS "t2"
    GROUP BY GROUPING SETS(("t2"."stretch0", "t2"."team0"), ("t2"."stretch0", "t2"."channel0"), "t2"."stretch0")) AS "t4"
  INNER JOIN "period stretches" ON "t4"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t4"."team",
  "t4"."channel";

-- distinct counts over golden.contacts
-- different: count distinct of golden.Customers (model.scorecard:69)
SELECT "period0" AS "period",
  "team0" AS "team",
  CAST(NULL AS VARCHAR) AS "channel",
    CASE WHEN "team0" IS NOT NULL THEN SUM("wide 2") ELSE SUM("wide 1") END AS "different"
FROM (SELECT "period",
      "team",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS "new in 0",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      "period" AS "period0",
      "team" AS "team0",
      CAST(COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" THEN 1 ELSE NULL END) AS DECIMAL(38, 0)) AS "wide 1",
      CAST(COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "team" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS DECIMAL(38, 0)) AS "wide 2"
    FROM (SELECT "period days"."period",
          "golden.contacts"."customer" AS "value",
          COALESCE("golden.contacts"."team", '(unassigned)') AS "team",
            LAG("period days"."period") OVER (PARTITION BY "golden.contacts"."customer" ORDER BY "period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')) AS "before 1",
            LAG("golden.contacts"."customer") OVER (PARTITION BY "golden.contacts"."customer" ORDER BY "period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')) AS "before 2",
            LAG(COALESCE("golden.contacts"."team", '(unassigned)')) OVER (PARTITION BY "golden.contacts"."customer" ORDER BY "period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')) AS "before 3"
        FROM "golden.contacts"
          INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
        WHERE "golden.contacts"."customer" IS NOT NULL) AS "t0"
    WHERE "t0"."period" IS DISTINCT FROM "t0"."before 1" OR "t0"."value" IS DISTINCT FROM "t0"."before 2" OR "t0"."team" IS DISTINCT FROM "t0"."before 3"
    GROUP BY "period",
      "team") AS "t5"
GROUP BY GROUPING SETS(("period0", "team0"), "period0")
UNION ALL
SELECT "period0" AS "period",
  CAST(NULL AS VARCHAR) AS "team",
  "channel0" AS "channel",
  SUM("wide 1") AS "different"
FROM (SELECT "period",
      "channel",
      COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "channel" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS "new in 1",
      "period" AS "period0",
      "channel" AS "channel0",
      CAST(COUNT(CASE WHEN "period" IS DISTINCT FROM "before 1" OR "value" IS DISTINCT FROM "before 2" OR "channel" IS DISTINCT FROM "before 3" THEN 1 ELSE NULL END) AS DECIMAL(38, 0)) AS "wide 1"
    FROM (SELECT "period days0"."period",
          "golden.contacts0"."customer" AS "value",
          COALESCE("golden.contacts0"."channel", '(unassigned)') AS "channel",
            LAG("period days0"."period") OVER (PARTITION BY "golden.contacts0"."customer" ORDER BY "period days0"."period", COALESCE("golden.contacts0"."channel", '(unassigned)')) AS "before 1",
            LAG("golden.contacts0"."customer") OVER (PARTITION BY "golden.contacts0"."customer" ORDER BY "period days0"."period", COALESCE("golden.contacts0"."channel", '(unassigned)')) AS "before 2",
            LAG(COALESCE("golden.contacts0"."channel", '(unassigned)')) OVER (PARTITION BY "golden.contacts0"."customer" ORDER BY "period days0"."period", COALESCE("golden.contacts0"."channel", '(unassigned)')) AS "before 3"
        FROM "golden.contacts" AS "golden.contacts0"
          INNER JOIN "period days" AS "period days0" ON CAST("golden.contacts0"."at" AS DATE) = "period days0"."day"
        WHERE "golden.contacts0"."customer" IS NOT NULL) AS "t9"
    WHERE "t9"."period" IS DISTINCT FROM "t9"."before 1" OR "t9"."value" IS DISTINCT FROM "t9"."before 2" OR "t9"."channel" IS DISTINCT FROM "t9"."before 3"
    GROUP BY "period",
      "channel") AS "t14"
GROUP BY "period0",
  "channel0";

-- values at the ranks of quantiles over golden.contacts
-- value: percentile 50 of golden.MedianWait (model.scorecard:75)
SELECT *
FROM (SELECT "t0"."period",
      "t0"."team",
      "t0"."channel",
      "t0"."value",
      COUNT(*) AS "held",
        SUM(COUNT(*)) OVER (PARTITION BY "t0"."period", "t0"."team", "t0"."channel" ORDER BY "t0"."value" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "up to",
        SUM(COUNT(*)) OVER (PARTITION BY "t0"."period", "t0"."team", "t0"."channel" RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "all"
    FROM (SELECT "period days"."period",
          COALESCE("golden.contacts"."team", '(unassigned)') AS "team",
          COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel",
          "golden.contacts"."wait" AS "value"
        FROM "golden.contacts"
          INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
        WHERE "golden.contacts"."wait" IS NOT NULL) AS "t0"
    GROUP BY GROUPING SETS(("t0"."period", "t0"."team", "t0"."value"), ("t0"."period", "t0"."channel", "t0"."value"), ("t0"."period", "t0"."value"))) AS "t2"
WHERE ("up to" - "held") * 10 <= ("all" - 1) * 5 AND "up to" * 10 > ("all" - 1) * 5 OR ("up to" - "held" - 1) * 10 <= ("all" - 1) * 5 AND ("up to" - 1) * 10 > ("all" - 1) * 5;

-- sums and counts over golden.costs
-- m1, m2: sum of golden.CostPerContact (model.scorecard:81)
SELECT "period stretches"."period",
  "t4"."channel",
  SUM("t4"."m1") AS "m1",
  SUM(CAST("t4"."m2" AS DECIMAL(38, 0))) AS "m2"
FROM (SELECT "t2"."stretch0" AS "stretch",
      "t2"."channel0" AS "channel",
      SUM("t2"."m1") AS "m1",
      SUM("t2"."wide 2") AS "m2"
    FROM (SELECT "stretch days"."stretch",
          "golden.costs"."channel",
          SUM("golden.costs"."amount") AS "m1",
          COUNT(*) AS "m2",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.costs"."channel", '(unassigned)') AS "channel0",
          CAST(COUNT(*) AS DECIMAL(38, 0)) AS "wide 2"
        FROM "golden.costs"
          INNER JOIN "stretch days" ON "golden.costs"."day" = "stretch days"."day"
        GROUP BY "stretch days"."stretch",
          "golden.costs"."channel") AS "t2"
    GROUP BY GROUPING SETS(("t2"."stretch0", "t2"."channel0"), "t2"."stretch0")) AS "t4"
  INNER JOIN "period stretches" ON "t4"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t4"."channel";
