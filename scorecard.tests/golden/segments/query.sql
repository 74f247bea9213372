-- scorecard golden.Service (model.scorecard:87)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
);

-- accepted rows of source golden.contacts (model.scorecard:9)
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "contact_id" VARCHAR,
  "at" TIMESTAMP,
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
SELECT "period days"."period",
  COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0",
  COALESCE(CAST("golden.contacts"."priority" AS VARCHAR), '(unassigned)') AS "priority0",
  COALESCE(CASE WHEN "golden.contacts"."answered" THEN 'yes' WHEN NOT "golden.contacts"."answered" THEN 'no' ELSE NULL END, '(unassigned)') AS "answered0",
  COALESCE("golden.customers"."segment", '(unassigned)') AS "customer -> segment",
  COUNT(*) AS "m1"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
  LEFT JOIN "golden.customers" ON "golden.contacts"."customer" = "golden.customers"."customer"
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)'), COALESCE("golden.customers"."segment", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."channel", '(unassigned)'), COALESCE(CASE WHEN "golden.contacts"."answered" THEN 'yes' WHEN NOT "golden.contacts"."answered" THEN 'no' ELSE NULL END, '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."channel", '(unassigned)')), ("period days"."period", COALESCE(CAST("golden.contacts"."priority" AS VARCHAR), '(unassigned)')), ("period days"."period", COALESCE("golden.customers"."segment", '(unassigned)')), "period days"."period");

-- sums and counts over golden.contacts
-- m1, m2: share of golden.Answered (model.scorecard:60)
SELECT "period days"."period",
  COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0",
  COUNT(CASE WHEN "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT "golden.contacts"."answered" THEN 1 ELSE NULL END) AS "m2"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."channel", '(unassigned)')), "period days"."period");

-- distinct counts over golden.contacts
-- m1: count distinct of golden.Customers (model.scorecard:69)
SELECT "period days"."period",
  COALESCE("golden.contacts"."team", '(unassigned)') AS "team0",
  COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel0",
  COUNT(DISTINCT "golden.contacts"."customer") AS "m1"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)')), ("period days"."period", COALESCE("golden.contacts"."channel", '(unassigned)')), "period days"."period");

-- values at the ranks of quantiles over golden.contacts
-- value: percentile 50 of golden.MedianWait (model.scorecard:75)
SELECT *
FROM (SELECT "period days"."period",
      COALESCE("golden.contacts"."team", '(unassigned)') AS "team",
      COALESCE("golden.contacts"."channel", '(unassigned)') AS "channel",
      "golden.contacts"."wait" AS "value",
      COUNT(*) AS "held",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period", COALESCE("golden.contacts"."team", '(unassigned)'), COALESCE("golden.contacts"."channel", '(unassigned)') ORDER BY "golden.contacts"."wait" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "up to",
        SUM(COUNT(*)) OVER (PARTITION BY "period days"."period", COALESCE("golden.contacts"."team", '(unassigned)'), COALESCE("golden.contacts"."channel", '(unassigned)') RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "all"
    FROM "golden.contacts"
      INNER JOIN "period days" ON CAST("golden.contacts"."at" AS DATE) = "period days"."day"
    WHERE "golden.contacts"."wait" IS NOT NULL
    GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.contacts"."team", '(unassigned)'), "golden.contacts"."wait"), ("period days"."period", COALESCE("golden.contacts"."channel", '(unassigned)'), "golden.contacts"."wait"), ("period days"."period", "golden.contacts"."wait"))) AS "t2"
WHERE ("t2"."up to" - "t2"."held") * 10 <= ("t2"."all" - 1) * 5 AND "t2"."up to" * 10 > ("t2"."all" - 1) * 5 OR ("t2"."up to" - "t2"."held" - 1) * 10 <= ("t2"."all" - 1) * 5 AND ("t2"."up to" - 1) * 10 > ("t2"."all" - 1) * 5;

-- sums and counts over golden.costs
-- m1, m2: sum of golden.CostPerContact (model.scorecard:81)
SELECT "period days"."period",
  COALESCE("golden.costs"."channel", '(unassigned)') AS "channel0",
  SUM("golden.costs"."amount") AS "m1",
  COUNT("golden.costs"."amount") AS "m2"
FROM "golden.costs"
  INNER JOIN "period days" ON "golden.costs"."day" = "period days"."day"
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.costs"."channel", '(unassigned)')), "period days"."period");
