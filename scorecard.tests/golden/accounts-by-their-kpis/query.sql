-- scorecard golden.Portfolio (model.scorecard:75)
-- the days of each period, numbered from 0 in order of time; a whole range has a number of its own
CREATE TABLE "period days" (
  "period" BIGINT,
  "day" DATE
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
SELECT "periods in UTC"."period",
  COALESCE("golden.accounts"."account_id", '(unassigned)') AS "key of golden.accounts",
  COALESCE("golden.accounts"."segment", '(unassigned)') AS "segment0",
  COUNT(*) AS "m1"
FROM "golden.accounts",
  "periods in UTC"
GROUP BY GROUPING SETS(("periods in UTC"."period", COALESCE("golden.accounts"."account_id", '(unassigned)'), COALESCE("golden.accounts"."segment", '(unassigned)')), ("periods in UTC"."period", COALESCE("golden.accounts"."account_id", '(unassigned)')), ("periods in UTC"."period", COALESCE("golden.accounts"."segment", '(unassigned)')), "periods in UTC"."period");

-- sums and counts at any time over golden.accounts
-- m1: count of golden.DecliningGold (model.scorecard:57)
SELECT "periods in UTC"."period",
  COALESCE("golden.accounts"."account_id", '(unassigned)') AS "key of golden.accounts",
  COALESCE("golden.accounts"."segment", '(unassigned)') AS "segment0",
  COUNT(CASE WHEN "golden.accounts"."segment" = 'gold' THEN 1 ELSE NULL END) AS "m1"
FROM "golden.accounts",
  "periods in UTC"
GROUP BY GROUPING SETS(("periods in UTC"."period", COALESCE("golden.accounts"."account_id", '(unassigned)'), COALESCE("golden.accounts"."segment", '(unassigned)')), ("periods in UTC"."period", COALESCE("golden.accounts"."account_id", '(unassigned)')), ("periods in UTC"."period", COALESCE("golden.accounts"."segment", '(unassigned)')), "periods in UTC"."period");

-- sums and counts open at end over golden.accounts
-- m1: count of golden.DecliningOfOpen (model.scorecard:61)
-- m1: count of golden.HappyOrSilent (model.scorecard:67)
SELECT "periods in UTC"."period",
  COALESCE("golden.accounts"."account_id", '(unassigned)') AS "key of golden.accounts",
  COALESCE("golden.accounts"."segment", '(unassigned)') AS "segment0",
  COUNT(*) AS "m1"
FROM "golden.accounts"
  INNER JOIN "periods in UTC" ON "golden.accounts"."created_on instant" <= "periods in UTC"."end" AND ("golden.accounts"."closed_on instant" IS NULL OR "golden.accounts"."closed_on instant" > "periods in UTC"."end")
GROUP BY GROUPING SETS(("periods in UTC"."period", COALESCE("golden.accounts"."account_id", '(unassigned)'), COALESCE("golden.accounts"."segment", '(unassigned)')), ("periods in UTC"."period", COALESCE("golden.accounts"."account_id", '(unassigned)')), ("periods in UTC"."period", COALESCE("golden.accounts"."segment", '(unassigned)')), "periods in UTC"."period");

-- sums and counts over golden.answers
-- m1, m2: share of golden.Score (model.scorecard:46)
-- m3, m4: share of golden.Score (model.scorecard:46)
SELECT "period days"."period",
  COALESCE("golden.customers"."account_id", '(unassigned)') AS "key of golden.accounts",
  COUNT(CASE WHEN "golden.answers"."score" >= 9 THEN 1 ELSE NULL END) AS "m1",
  COUNT(CASE WHEN NOT "golden.answers"."score" >= 9 THEN 1 ELSE NULL END) AS "m2",
  COUNT(CASE WHEN "golden.answers"."score" <= 6 THEN 1 ELSE NULL END) AS "m3",
  COUNT(CASE WHEN NOT "golden.answers"."score" <= 6 THEN 1 ELSE NULL END) AS "m4"
FROM "golden.answers"
  INNER JOIN "period days" ON "golden.answers"."answered_on" = "period days"."day"
  LEFT JOIN "golden.customers" ON "golden.answers"."customer_id" = "golden.customers"."customer_id"
GROUP BY GROUPING SETS(("period days"."period", COALESCE("golden.customers"."account_id", '(unassigned)')), "period days"."period");
