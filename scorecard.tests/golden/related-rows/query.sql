-- scorecard golden.Related (model.scorecard:76)
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
CREATE TABLE "periods in Europe/Madrid" (
  "period" BIGINT,
  "first day" DATE,
  "day after" DATE,
  "start" BIGINT,
  "end" BIGINT
);

-- accepted rows of source golden.contacts (model.scorecard:8)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.contacts" (
  "contact_id" VARCHAR,
  "customer_id" VARCHAR,
  "lead_id" VARCHAR,
  "arrived_at" TIMESTAMP,
  "outbound" BOOLEAN,
  "cost" DECIMAL(38, 2),
  "arrived_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.handoffs (model.scorecard:21)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.handoffs" (
  "handoff_id" VARCHAR,
  "contact_id" VARCHAR,
  "at" TIMESTAMP,
  "escalation" BOOLEAN,
  "to_tier" BIGINT,
  "minutes" BIGINT,
  "at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.actions (model.scorecard:34)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.actions" (
  "action_id" VARCHAR,
  "customer_id" VARCHAR,
  "done_on" DATE,
  "amount" DECIMAL(38, 2),
  "done_on instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.ratings (model.scorecard:45)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.ratings" (
  "customer_id" VARCHAR,
  "rated_on" DATE,
  "top" BOOLEAN,
  "rated_on instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over golden.contacts
-- m1: count of golden.Contacts (model.scorecard:55)
-- m1: count of golden.TransfersPerContact (model.scorecard:57)
-- m2, m3: share of golden.Escalated (model.scorecard:56)
-- m4, m5: sum of golden.TransfersPerContact (model.scorecard:57)
-- m6, m2: sum of golden.CostOfEscalated (model.scorecard:58)
-- m7, m1: avg of golden.HighestTier (model.scorecard:59)
-- m8, m9: sum of golden.MinutesHandedOff (model.scorecard:60)
-- m10, m11: avg of golden.FirstTier (model.scorecard:61)
-- m12, m13: avg of golden.LastMinutes (model.scorecard:62)
-- m14: count of golden.SoonHandedOff (model.scorecard:63)
-- m15, m16: share of golden.BoughtLater (model.scorecard:64)
-- m17, m18: share of golden.Bought (model.scorecard:65)
-- m19: count of golden.InPeriod (model.scorecard:66)
-- m20: count of golden.FirstCall (model.scorecard:67)
-- m21: count of golden.TopCustomers (model.scorecard:68)
-- m22: count of golden.Dearer (model.scorecard:69)
SELECT "period days"."period",
  COUNT(*) AS "m1",
  COUNT(CASE WHEN "t0"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m2",
  COUNT(*) AS "m3",
  SUM(COALESCE("t2"."value", 0)) AS "m4",
  COUNT(*) AS "m5",
  SUM(CASE WHEN "t0"."value" IS NOT NULL THEN "golden.contacts"."cost" ELSE NULL END) AS "m6",
  SUM(COALESCE("t3"."value", 1)) AS "m7",
  SUM("t5"."value") AS "m8",
  COUNT("t5"."value") AS "m9",
  SUM("t7"."value") AS "m10",
  COUNT("t7"."value") AS "m11",
  SUM("t9"."value") AS "m12",
  COUNT("t9"."value") AS "m13",
  COUNT(CASE WHEN "t11"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m14",
  COUNT(CASE WHEN "t13"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m15",
  COUNT(*) AS "m16",
  COUNT(CASE WHEN "t15"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m17",
  COUNT(*) AS "m18",
  COUNT(CASE WHEN "t17"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m19",
  COUNT(CASE WHEN "golden.contacts"."outbound" AND NOT "golden.contacts"."lead_id" IS NULL AND NOT "t19"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m20",
  COUNT(CASE WHEN "t22"."value" THEN 1 ELSE NULL END) AS "m21",
  COUNT(CASE WHEN "t24"."value" IS NOT NULL THEN 1 ELSE NULL END) AS "m22"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."arrived_at" AS DATE) = "period days"."day"
  INNER JOIN "periods in Europe/Madrid" ON "period days"."period" = "periods in Europe/Madrid"."period"
  LEFT JOIN (SELECT "contact_id",
      COUNT(*) AS "value"
    FROM "golden.handoffs"
    WHERE "escalation"
    GROUP BY "contact_id") AS "t0" ON "golden.contacts"."contact_id" = "t0"."contact_id"
  LEFT JOIN (SELECT "contact_id",
      COUNT(*) AS "value"
    FROM "golden.handoffs"
    WHERE NOT "escalation"
    GROUP BY "contact_id") AS "t2" ON "golden.contacts"."contact_id" = "t2"."contact_id"
  LEFT JOIN (SELECT "contact_id",
      MAX("to_tier") AS "value"
    FROM "golden.handoffs"
    GROUP BY "contact_id") AS "t3" ON "golden.contacts"."contact_id" = "t3"."contact_id"
  LEFT JOIN (SELECT "contact_id",
      SUM("minutes") AS "value"
    FROM "golden.handoffs"
    WHERE "to_tier" > 1
    GROUP BY "contact_id") AS "t5" ON "golden.contacts"."contact_id" = "t5"."contact_id"
  LEFT JOIN (SELECT "contact_id",
      ARG_MIN("to_tier", "row order") AS "value"
    FROM "golden.handoffs"
    WHERE "to_tier" IS NOT NULL
    GROUP BY "contact_id") AS "t7" ON "golden.contacts"."contact_id" = "t7"."contact_id"
  LEFT JOIN (SELECT "contact_id",
      ARG_MAX("minutes", "row order") AS "value"
    FROM "golden.handoffs"
    WHERE "minutes" IS NOT NULL
    GROUP BY "contact_id") AS "t9" ON "golden.contacts"."contact_id" = "t9"."contact_id"
  LEFT JOIN (SELECT "golden.contacts0"."contact_id",
      "period days0"."period",
      COUNT(*) AS "value"
    FROM "golden.contacts" AS "golden.contacts0"
      INNER JOIN "period days" AS "period days0" ON CAST("golden.contacts0"."arrived_at" AS DATE) = "period days0"."day"
      INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid0" ON "period days0"."period" = "periods in Europe/Madrid0"."period"
      INNER JOIN "golden.handoffs" AS "golden.handoffs5" ON "golden.contacts0"."contact_id" = "golden.handoffs5"."contact_id"
    WHERE "golden.handoffs5"."at instant" - "golden.contacts0"."arrived_at instant" <= 3600000
    GROUP BY "golden.contacts0"."contact_id",
      "period days0"."period") AS "t11" ON "golden.contacts"."contact_id" = "t11"."contact_id" AND "period days"."period" = "t11"."period"
  LEFT JOIN (SELECT "golden.contacts1"."contact_id",
      "period days1"."period",
      COUNT(*) AS "value"
    FROM "golden.contacts" AS "golden.contacts1"
      INNER JOIN "period days" AS "period days1" ON CAST("golden.contacts1"."arrived_at" AS DATE) = "period days1"."day"
      INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid1" ON "period days1"."period" = "periods in Europe/Madrid1"."period"
      INNER JOIN "golden.actions" ON "golden.contacts1"."customer_id" = "golden.actions"."customer_id"
    WHERE "golden.actions"."done_on instant" > "golden.contacts1"."arrived_at instant"
    GROUP BY "golden.contacts1"."contact_id",
      "period days1"."period") AS "t13" ON "golden.contacts"."contact_id" = "t13"."contact_id" AND "period days"."period" = "t13"."period"
  LEFT JOIN (SELECT "golden.contacts2"."contact_id",
      "period days2"."period",
      COUNT(*) AS "value"
    FROM "golden.contacts" AS "golden.contacts2"
      INNER JOIN "period days" AS "period days2" ON CAST("golden.contacts2"."arrived_at" AS DATE) = "period days2"."day"
      INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid2" ON "period days2"."period" = "periods in Europe/Madrid2"."period"
      INNER JOIN "golden.actions" AS "golden.actions0" ON "golden.contacts2"."customer_id" = "golden.actions0"."customer_id"
    WHERE "golden.actions0"."done_on instant" - "golden.contacts2"."arrived_at instant" >= 0 AND "golden.actions0"."done_on instant" - "golden.contacts2"."arrived_at instant" <= 864000000 AND "golden.actions0"."amount" > CAST(5 AS DECIMAL(38, 2))
    GROUP BY "golden.contacts2"."contact_id",
      "period days2"."period") AS "t15" ON "golden.contacts"."contact_id" = "t15"."contact_id" AND "period days"."period" = "t15"."period"
  LEFT JOIN (SELECT "golden.contacts3"."contact_id",
      "period days3"."period",
      COUNT(*) AS "value"
    FROM "golden.contacts" AS "golden.contacts3"
      INNER JOIN "period days" AS "period days3" ON CAST("golden.contacts3"."arrived_at" AS DATE) = "period days3"."day"
      INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid3" ON "period days3"."period" = "periods in Europe/Madrid3"."period"
      INNER JOIN "golden.actions" AS "golden.actions1" ON "golden.contacts3"."customer_id" = "golden.actions1"."customer_id"
    WHERE "golden.actions1"."done_on" >= "periods in Europe/Madrid3"."first day" AND "golden.actions1"."done_on" < "periods in Europe/Madrid3"."day after"
    GROUP BY "golden.contacts3"."contact_id",
      "period days3"."period") AS "t17" ON "golden.contacts"."contact_id" = "t17"."contact_id" AND "period days"."period" = "t17"."period"
  LEFT JOIN (SELECT "golden.contacts4"."contact_id",
      "period days4"."period",
      COUNT(*) AS "value"
    FROM "golden.contacts" AS "golden.contacts4"
      INNER JOIN "period days" AS "period days4" ON CAST("golden.contacts4"."arrived_at" AS DATE) = "period days4"."day"
      INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid4" ON "period days4"."period" = "periods in Europe/Madrid4"."period"
      INNER JOIN "golden.contacts" AS "golden.contacts5" ON "golden.contacts4"."lead_id" = "golden.contacts5"."lead_id"
    WHERE "golden.contacts5"."outbound" AND "golden.contacts5"."arrived_at instant" < "golden.contacts4"."arrived_at instant"
    GROUP BY "golden.contacts4"."contact_id",
      "period days4"."period") AS "t19" ON "golden.contacts"."contact_id" = "t19"."contact_id" AND "period days"."period" = "t19"."period"
  LEFT JOIN (SELECT "contact_id",
      "period",
      ARG_MAX("top", "row order0") AS "value"
    FROM (SELECT "golden.contacts6"."contact_id" AS "contact_id",
          "golden.contacts6"."customer_id" AS "customer_id",
          "golden.contacts6"."lead_id" AS "lead_id",
          "golden.contacts6"."arrived_at" AS "arrived_at",
          "golden.contacts6"."outbound" AS "outbound",
          "golden.contacts6"."cost" AS "cost",
          "golden.contacts6"."arrived_at instant" AS "arrived_at instant",
          "golden.contacts6"."row order" AS "row order",
          "period days5"."period" AS "period",
          "period days5"."day" AS "day",
          "periods in Europe/Madrid5"."period" AS "period0",
          "periods in Europe/Madrid5"."first day" AS "first day",
          "periods in Europe/Madrid5"."day after" AS "day after",
          "periods in Europe/Madrid5"."start" AS "start",
          "periods in Europe/Madrid5"."end" AS "end",
          "golden.ratings"."customer_id" AS "customer_id0",
          "golden.ratings"."rated_on" AS "rated_on",
          "golden.ratings"."top" AS "top",
          "golden.ratings"."rated_on instant" AS "rated_on instant",
          "golden.ratings"."row order" AS "row order0"
        FROM "golden.contacts" AS "golden.contacts6"
          INNER JOIN "period days" AS "period days5" ON CAST("golden.contacts6"."arrived_at" AS DATE) = "period days5"."day"
          INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid5" ON "period days5"."period" = "periods in Europe/Madrid5"."period"
          INNER JOIN "golden.ratings" ON "golden.contacts6"."customer_id" = "golden.ratings"."customer_id"
        WHERE "golden.ratings"."rated_on instant" <= "golden.contacts6"."arrived_at instant") AS "t20"
    WHERE "t20"."top" IS NOT NULL
    GROUP BY "contact_id",
      "period") AS "t22" ON "golden.contacts"."contact_id" = "t22"."contact_id" AND "period days"."period" = "t22"."period"
  LEFT JOIN (SELECT "golden.contacts7"."contact_id",
      "period days6"."period",
      COUNT(*) AS "value"
    FROM "golden.contacts" AS "golden.contacts7"
      INNER JOIN "period days" AS "period days6" ON CAST("golden.contacts7"."arrived_at" AS DATE) = "period days6"."day"
      INNER JOIN "periods in Europe/Madrid" AS "periods in Europe/Madrid6" ON "period days6"."period" = "periods in Europe/Madrid6"."period"
      CROSS JOIN "golden.contacts" AS "golden.contacts8"
    WHERE "golden.contacts8"."cost" > "golden.contacts7"."cost" AND "golden.contacts8"."outbound" <> "golden.contacts7"."outbound"
    GROUP BY "golden.contacts7"."contact_id",
      "period days6"."period") AS "t24" ON "golden.contacts"."contact_id" = "t24"."contact_id" AND "period days"."period" = "t24"."period"
GROUP BY "period days"."period";

-- sums and counts that look for neighbours over golden.contacts
-- m1, m2: share of golden.Repeated (model.scorecard:70)
-- m3: count of golden.Returned (model.scorecard:71)
-- m4: count of golden.SameAgain (model.scorecard:72)
SELECT "period stretches"."period",
  SUM("t4"."m1") AS "m1",
  SUM("t4"."m2") AS "m2",
  SUM("t4"."m3") AS "m3",
  SUM("t4"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN NOT "t1"."outbound" AND "t1"."nearest 1" IS NOT NULL AND "t1"."arrived_at instant" - "t1"."nearest 1" <= 604800000 THEN 1 ELSE NULL END) AS "m1",
      COUNT(CASE WHEN NOT "t1"."outbound" THEN 1 ELSE NULL END) AS "m2",
      COUNT(CASE WHEN "t1"."nearest 2" IS NOT NULL AND "t1"."nearest 2" - "t1"."arrived_at instant" <= 604800000 THEN 1 ELSE NULL END) AS "m3",
      COUNT(CASE WHEN "t1"."nearest 3" IS NOT NULL AND "t1"."arrived_at instant" - "t1"."nearest 3" <= 2592000000 THEN 1 ELSE NULL END) AS "m4"
    FROM (SELECT "contact_id",
          "customer_id",
          "lead_id",
          "arrived_at",
          "outbound",
          "cost",
          "arrived_at instant",
          "row order",
          "nearest 1",
          "nearest 2",
            MAX(CASE WHEN "customer_id" IS NOT NULL AND "outbound" IS NOT NULL THEN "arrived_at instant" ELSE NULL END) OVER (PARTITION BY "customer_id", "outbound" ORDER BY "arrived_at instant", "contact_id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "nearest 3"
        FROM (SELECT "contact_id",
              "customer_id",
              "lead_id",
              "arrived_at",
              "outbound",
              "cost",
              "arrived_at instant",
              "row order",
              "nearest 1",
                MIN(CASE WHEN "customer_id" IS NOT NULL THEN "arrived_at instant" ELSE NULL END) OVER (PARTITION BY "customer_id" ORDER BY "arrived_at instant", "contact_id" ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS "nearest 2"
            FROM (SELECT "contact_id",
                  "customer_id",
                  "lead_id",
                  "arrived_at",
                  "outbound",
                  "cost",
                  "arrived_at instant",
                  "row order",
                    MAX(CASE WHEN "customer_id" IS NOT NULL AND NOT "outbound" THEN "arrived_at instant" ELSE NULL END) OVER (PARTITION BY "customer_id" ORDER BY "arrived_at instant", "contact_id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "nearest 1"
                FROM "golden.contacts") AS "t") AS "t0") AS "t1"
      INNER JOIN "stretch days" ON CAST("t1"."arrived_at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t4"
  INNER JOIN "period stretches" ON "t4"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- distinct counts over golden.contacts
-- different: count distinct of golden.BusyCustomers (model.scorecard:73)
SELECT "period days"."period",
  COUNT(DISTINCT "golden.contacts"."customer_id") AS "different"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."arrived_at" AS DATE) = "period days"."day"
  LEFT JOIN (SELECT "customer_id",
      COUNT(*) AS "value"
    FROM "golden.contacts"
    GROUP BY "customer_id") AS "t" ON "golden.contacts"."customer_id" = "t"."customer_id"
WHERE COALESCE("t"."value", 0) > 2
GROUP BY "period days"."period";

-- values at the nearest ranks of quantiles over golden.contacts
-- v1, v2: percentile 50 of golden.MedianHandoffs (model.scorecard:74)
SELECT "period days"."period",
  QUANTILE_DISC(COALESCE("t"."value", 0), ARRAY[0.5, 0.500000000000000001])[1] AS "v1",
  QUANTILE_DISC(COALESCE("t"."value", 0), ARRAY[0.5, 0.500000000000000001])[2] AS "v2",
  COUNT(*) AS "all"
FROM "golden.contacts"
  INNER JOIN "period days" ON CAST("golden.contacts"."arrived_at" AS DATE) = "period days"."day"
  LEFT JOIN (SELECT "contact_id",
      COUNT(*) AS "value"
    FROM "golden.handoffs"
    GROUP BY "contact_id") AS "t" ON "golden.contacts"."contact_id" = "t"."contact_id"
GROUP BY "period days"."period";
