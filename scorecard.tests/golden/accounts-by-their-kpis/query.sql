-- scorecard golden.Portfolio (model.scorecard:75)
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

-- where each period begins and ends; instants are milliseconds since 1970-01-01 UTC
CREATE TABLE "periods in UTC" (
  "period" BIGINT,
  "first day" DATE,
  "day after" DATE,
  "start" BIGINT,
  "end" BIGINT
);

-- accepted rows of source golden.accounts (model.scorecard:10)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.accounts" (
  "account_id" VARCHAR,
  "segment" VARCHAR,
  "created_on" DATE,
  "closed_on" DATE,
  "created_on instant" BIGINT,
  "closed_on instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.customers (model.scorecard:21)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.customers" (
  "customer_id" VARCHAR,
  "account_id" VARCHAR,
  "row order" BIGINT
);

-- accepted rows of source golden.answers (model.scorecard:29)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.answers" (
  "answer_id" VARCHAR,
  "answered_on" DATE,
  "customer_id" VARCHAR,
  "score" BIGINT,
  "answered_on instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts at any time over golden.accounts
-- m1: count of golden.Declining (model.scorecard:52)
-- m1: count of golden.UnhappyOfPeriod (model.scorecard:71)
SELECT "t1"."period0" AS "period",
  "t1"."key of golden.accounts0" AS "key of golden.accounts",
  "t1"."segment0" AS "segment",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "periods in UTC"."period",
      "golden.accounts"."account_id" AS "key of golden.accounts",
      "golden.accounts"."segment",
      COUNT(*) AS "m1",
      "periods in UTC"."period" AS "period0",
      COALESCE("golden.accounts"."account_id", '(unassigned)') AS "key of golden.accounts0",
      COALESCE("golden.accounts"."segment", '(unassigned)') AS "segment0"
    FROM "golden.accounts",
      "periods in UTC"
    GROUP BY "periods in UTC"."period",
      "golden.accounts"."account_id",
      "golden.accounts"."segment") AS "t1"
GROUP BY GROUPING SETS(("t1"."period0", "t1"."key of golden.accounts0", "t1"."segment0"), ("t1"."period0", "t1"."key of golden.accounts0"), ("t1"."period0", "t1"."segment0"), "t1"."period0");

-- sums and counts at any time over golden.accounts
-- m1: count of golden.DecliningGold (model.scorecard:57)
SELECT "t1"."period0" AS "period",
  "t1"."key of golden.accounts0" AS "key of golden.accounts",
  "t1"."segment0" AS "segment",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "periods in UTC"."period",
      "golden.accounts"."account_id" AS "key of golden.accounts",
      "golden.accounts"."segment",
      COUNT(CASE WHEN "golden.accounts"."segment" = 'gold' THEN 1 ELSE NULL END) AS "m1",
      "periods in UTC"."period" AS "period0",
      COALESCE("golden.accounts"."account_id", '(unassigned)') AS "key of golden.accounts0",
      COALESCE("golden.accounts"."segment", '(unassigned)') AS "segment0"
    FROM "golden.accounts",
      "periods in UTC"
    GROUP BY "periods in UTC"."period",
      "golden.accounts"."account_id",
      "golden.accounts"."segment") AS "t1"
GROUP BY GROUPING SETS(("t1"."period0", "t1"."key of golden.accounts0", "t1"."segment0"), ("t1"."period0", "t1"."key of golden.accounts0"), ("t1"."period0", "t1"."segment0"), "t1"."period0");

-- sums and counts open at end over golden.accounts
-- m1: count of golden.DecliningOfOpen (model.scorecard:61)
-- m1: count of golden.HappyOrSilent (model.scorecard:67)
SELECT "t1"."period0" AS "period",
  "t1"."key of golden.accounts0" AS "key of golden.accounts",
  "t1"."segment0" AS "segment",
  SUM("t1"."m1") AS "m1"
FROM (SELECT "periods in UTC"."period",
      "golden.accounts"."account_id" AS "key of golden.accounts",
      "golden.accounts"."segment",
      COUNT(*) AS "m1",
      "periods in UTC"."period" AS "period0",
      COALESCE("golden.accounts"."account_id", '(unassigned)') AS "key of golden.accounts0",
      COALESCE("golden.accounts"."segment", '(unassigned)') AS "segment0"
    FROM "golden.accounts"
      INNER JOIN "periods in UTC" ON "golden.accounts"."created_on instant" <= "periods in UTC"."end" AND ("golden.accounts"."closed_on instant" IS NULL OR "golden.accounts"."closed_on instant" > "periods in UTC"."end")
    GROUP BY "periods in UTC"."period",
      "golden.accounts"."account_id",
      "golden.accounts"."segment") AS "t1"
GROUP BY GROUPING SETS(("t1"."period0", "t1"."key of golden.accounts0", "t1"."segment0"), ("t1"."period0", "t1"."key of golden.accounts0"), ("t1"."period0", "t1"."segment0"), "t1"."period0");

-- sums and counts over golden.answers
-- m1, m2: share of golden.Score (model.scorecard:46)
-- m3, m2: share of golden.Score (model.scorecard:46)
SELECT "period stretches"."period",
  "t3"."key of golden.accounts",
  SUM("t3"."m1") AS "m1",
  SUM("t3"."m2") AS "m2",
  SUM("t3"."m3") AS "m3"
FROM (SELECT "t1"."stretch0" AS "stretch",
      "t1"."key of golden.accounts0" AS "key of golden.accounts",
      SUM("t1"."m1") AS "m1",
      SUM("t1"."m2") AS "m2",
      SUM("t1"."m3") AS "m3"
    FROM (SELECT "stretch days"."stretch",
          "golden.customers"."account_id" AS "key of golden.accounts",
          COUNT(CASE WHEN "golden.answers"."score" >= 9 THEN 1 ELSE NULL END) AS "m1",
          COUNT(*) AS "m2",
          COUNT(CASE WHEN "golden.answers"."score" <= 6 THEN 1 ELSE NULL END) AS "m3",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.customers"."account_id", '(unassigned)') AS "key of golden.accounts0"
        FROM "golden.answers"
          INNER JOIN "stretch days" ON "golden.answers"."answered_on" = "stretch days"."day"
          LEFT JOIN "golden.customers" ON "golden.answers"."customer_id" = "golden.customers"."customer_id"
        GROUP BY "stretch days"."stretch",
          "golden.customers"."account_id") AS "t1"
    GROUP BY GROUPING SETS(("t1"."stretch0", "t1"."key of golden.accounts0"), "t1"."stretch0")) AS "t3"
  INNER JOIN "period stretches" ON "t3"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t3"."key of golden.accounts";
