-- scorecard golden.Rubrics (model.scorecard:81)
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

-- accepted rows of source golden.reviews (model.scorecard:8)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.reviews" (
  "review_id" VARCHAR,
  "agent_id" VARCHAR,
  "form" VARCHAR,
  "reviewed_on" DATE,
  "checks" VARCHAR,
  "reviewed_on instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source golden.points (model.scorecard:20)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "golden.points" (
  "review_id" VARCHAR,
  "criterion" VARCHAR,
  "points" BIGINT,
  "skipped" BOOLEAN,
  "row order" BIGINT
);

-- sums and counts over golden.reviews
-- m1, m2: avg of golden.TicketQuality (model.scorecard:71)
-- m3, m4: avg of golden.ToneOfTickets (model.scorecard:72)
-- m5, m6: share of golden.TicketFailures (model.scorecard:73)
-- m7, m8: avg of golden.CallQuality (model.scorecard:74)
-- m9, m10: avg of golden.ExampleOf60 (model.scorecard:75)
-- m11, m12: avg of golden.ExampleOf53 (model.scorecard:76)
-- m13, m14: avg of golden.ExampleOf33 (model.scorecard:77)
-- m15, m16: avg of golden.AnswerOfCalls (model.scorecard:78)
-- m17, m18: avg of golden.AgreementOfGraders (model.scorecard:79)
SELECT "period stretches"."period",
  "t39"."agent",
  SUM("t39"."m1") AS "m1",
  SUM("t39"."m2") AS "m2",
  SUM("t39"."m3") AS "m3",
  SUM("t39"."m4") AS "m4",
  SUM("t39"."m5") AS "m5",
  SUM("t39"."m6") AS "m6",
  SUM("t39"."m7") AS "m7",
  SUM("t39"."m8") AS "m8",
  SUM("t39"."m9") AS "m9",
  SUM("t39"."m10") AS "m10",
  SUM("t39"."m11") AS "m11",
  SUM("t39"."m12") AS "m12",
  SUM("t39"."m13") AS "m13",
  SUM("t39"."m14") AS "m14",
  SUM("t39"."m15") AS "m15",
  SUM("t39"."m16") AS "m16",
  SUM("t39"."m17") AS "m17",
  SUM("t39"."m18") AS "m18"
FROM (SELECT "t37"."stretch0" AS "stretch",
      "t37"."agent0" AS "agent",
      SUM("t37"."m1") AS "m1",
      SUM("t37"."m2") AS "m2",
      SUM("t37"."m3") AS "m3",
      SUM("t37"."m4") AS "m4",
      SUM("t37"."m5") AS "m5",
      SUM("t37"."m6") AS "m6",
      SUM("t37"."m7") AS "m7",
      SUM("t37"."m8") AS "m8",
      SUM("t37"."m9") AS "m9",
      SUM("t37"."m10") AS "m10",
      SUM("t37"."m11") AS "m11",
      SUM("t37"."m12") AS "m12",
      SUM("t37"."m13") AS "m13",
      SUM("t37"."m14") AS "m14",
      SUM("t37"."m15") AS "m15",
      SUM("t37"."m16") AS "m16",
      SUM("t37"."m17") AS "m17",
      SUM("t37"."m18") AS "m18"
    FROM (SELECT "stretch days"."stretch",
          "golden.reviews"."agent_id" AS "agent",
          SUM(CASE WHEN "golden.reviews"."form" = 'ticket' THEN CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t6"."value" IS NULL AND CAST("t6"."value" AS DECIMAL(38, 1)) < CAST(0.5 AS DECIMAL(38, 1)) THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE(CAST(2 AS DECIMAL(38, 0)) * CAST("t0"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + CAST(COALESCE("t2"."value" - 1, 0) AS DECIMAL(38, 0)) + COALESCE(CAST(5 AS DECIMAL(38, 0)) * CAST("t4"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + COALESCE(CAST(6 AS DECIMAL(38, 0)) * CAST("t6"."value" AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t0"."value" IS NULL THEN 0 ELSE 6 END + CASE WHEN "t2"."value" IS NULL THEN 0 ELSE 3 END + CASE WHEN "t4"."value" IS NULL THEN 0 ELSE 15 END + CASE WHEN "t6"."value" IS NULL THEN 0 ELSE 6 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m1",
          COUNT(CASE WHEN "golden.reviews"."form" = 'ticket' THEN CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t6"."value" IS NULL AND CAST("t6"."value" AS DECIMAL(38, 1)) < CAST(0.5 AS DECIMAL(38, 1)) THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE(CAST(2 AS DECIMAL(38, 0)) * CAST("t0"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + CAST(COALESCE("t2"."value" - 1, 0) AS DECIMAL(38, 0)) + COALESCE(CAST(5 AS DECIMAL(38, 0)) * CAST("t4"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + COALESCE(CAST(6 AS DECIMAL(38, 0)) * CAST("t6"."value" AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t0"."value" IS NULL THEN 0 ELSE 6 END + CASE WHEN "t2"."value" IS NULL THEN 0 ELSE 3 END + CASE WHEN "t4"."value" IS NULL THEN 0 ELSE 15 END + CASE WHEN "t6"."value" IS NULL THEN 0 ELSE 6 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m2",
          SUM(CASE WHEN "golden.reviews"."form" = 'ticket' THEN CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST("t0"."value" - 1 AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(3 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END ELSE NULL END) AS "m3",
          COUNT(CASE WHEN "golden.reviews"."form" = 'ticket' THEN CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST("t0"."value" - 1 AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(3 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END ELSE NULL END) AS "m4",
          COUNT(CASE WHEN "golden.reviews"."form" = 'ticket' AND CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) ELSE CASE WHEN NOT "t6"."value" IS NULL AND CAST("t6"."value" AS DECIMAL(38, 1)) < CAST(0.5 AS DECIMAL(38, 1)) THEN CAST(1 AS DECIMAL(38, 0)) ELSE CASE WHEN NOT "t0"."value" IS NULL OR NOT "t2"."value" IS NULL OR NOT "t4"."value" IS NULL OR NOT "t6"."value" IS NULL THEN CAST(0 AS DECIMAL(38, 0)) ELSE CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) END END END = CAST(1 AS DECIMAL(38, 0)) THEN 1 ELSE NULL END) AS "m5",
          COUNT(CASE WHEN "golden.reviews"."form" = 'ticket' THEN CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) ELSE CASE WHEN NOT "t6"."value" IS NULL AND CAST("t6"."value" AS DECIMAL(38, 1)) < CAST(0.5 AS DECIMAL(38, 1)) THEN CAST(1 AS DECIMAL(38, 0)) ELSE CASE WHEN NOT "t0"."value" IS NULL OR NOT "t2"."value" IS NULL OR NOT "t4"."value" IS NULL OR NOT "t6"."value" IS NULL THEN CAST(0 AS DECIMAL(38, 0)) ELSE CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) END END END ELSE NULL END) AS "m6",
          SUM(CASE WHEN "golden.reviews"."form" = 'call' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t18"."value" IS NULL AND "t18"."value" < 1 THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t8"."value", 0) + COALESCE("t10"."value", 0) + COALESCE("t12"."value", 0) + COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) + COALESCE("t20"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t8"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t10"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t12"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m7",
          COUNT(CASE WHEN "golden.reviews"."form" = 'call' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t18"."value" IS NULL AND "t18"."value" < 1 THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t8"."value", 0) + COALESCE("t10"."value", 0) + COALESCE("t12"."value", 0) + COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) + COALESCE("t20"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t8"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t10"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t12"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m8",
          SUM(CASE WHEN "golden.reviews"."review_id" = 'm1' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t18"."value" IS NULL AND "t18"."value" < 1 THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t8"."value", 0) + COALESCE("t10"."value", 0) + COALESCE("t12"."value", 0) + COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) + COALESCE("t20"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t8"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t10"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t12"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m9",
          COUNT(CASE WHEN "golden.reviews"."review_id" = 'm1' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t18"."value" IS NULL AND "t18"."value" < 1 THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t8"."value", 0) + COALESCE("t10"."value", 0) + COALESCE("t12"."value", 0) + COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) + COALESCE("t20"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t8"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t10"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t12"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m10",
          SUM(CASE WHEN "golden.reviews"."review_id" = 'm2' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t18"."value" IS NULL AND "t18"."value" < 1 THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t8"."value", 0) + COALESCE("t10"."value", 0) + COALESCE("t12"."value", 0) + COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) + COALESCE("t20"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t8"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t10"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t12"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m11",
          COUNT(CASE WHEN "golden.reviews"."review_id" = 'm2' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t18"."value" IS NULL AND "t18"."value" < 1 THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t8"."value", 0) + COALESCE("t10"."value", 0) + COALESCE("t12"."value", 0) + COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) + COALESCE("t20"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t8"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t10"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t12"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m12",
          SUM(CASE WHEN "golden.reviews"."review_id" = 'z1' THEN CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t6"."value" IS NULL AND CAST("t6"."value" AS DECIMAL(38, 1)) < CAST(0.5 AS DECIMAL(38, 1)) THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE(CAST(2 AS DECIMAL(38, 0)) * CAST("t0"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + CAST(COALESCE("t2"."value" - 1, 0) AS DECIMAL(38, 0)) + COALESCE(CAST(5 AS DECIMAL(38, 0)) * CAST("t4"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + COALESCE(CAST(6 AS DECIMAL(38, 0)) * CAST("t6"."value" AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t0"."value" IS NULL THEN 0 ELSE 6 END + CASE WHEN "t2"."value" IS NULL THEN 0 ELSE 3 END + CASE WHEN "t4"."value" IS NULL THEN 0 ELSE 15 END + CASE WHEN "t6"."value" IS NULL THEN 0 ELSE 6 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m13",
          COUNT(CASE WHEN "golden.reviews"."review_id" = 'z1' THEN CASE WHEN "t0"."value" < 1 OR "t0"."value" > 4 OR ("t2"."value" < 1 OR "t2"."value" > 4) OR ("t4"."value" < 1 OR "t4"."value" > 4 OR ("t6"."value" < 0 OR "t6"."value" > 1)) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN NOT "t6"."value" IS NULL AND CAST("t6"."value" AS DECIMAL(38, 1)) < CAST(0.5 AS DECIMAL(38, 1)) THEN CAST(0 AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE(CAST(2 AS DECIMAL(38, 0)) * CAST("t0"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + CAST(COALESCE("t2"."value" - 1, 0) AS DECIMAL(38, 0)) + COALESCE(CAST(5 AS DECIMAL(38, 0)) * CAST("t4"."value" - 1 AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) + COALESCE(CAST(6 AS DECIMAL(38, 0)) * CAST("t6"."value" AS DECIMAL(38, 0)), CAST(0 AS DECIMAL(38, 0))) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t0"."value" IS NULL THEN 0 ELSE 6 END + CASE WHEN "t2"."value" IS NULL THEN 0 ELSE 3 END + CASE WHEN "t4"."value" IS NULL THEN 0 ELSE 15 END + CASE WHEN "t6"."value" IS NULL THEN 0 ELSE 6 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m14",
          SUM(CASE WHEN "golden.reviews"."form" = 'call' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END ELSE NULL END) AS "m15",
          COUNT(CASE WHEN "golden.reviews"."form" = 'call' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE("t14"."value", 0) + COALESCE("t16"."value", 0) + COALESCE("t18"."value", 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN "t14"."value" IS NULL THEN 0 ELSE 10 END + CASE WHEN "t16"."value" IS NULL THEN 0 ELSE 5 END + CASE WHEN "t18"."value" IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END ELSE NULL END) AS "m16",
          SUM(CASE WHEN "golden.reviews"."form" = 'call' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN "t22"."value" < 0 OR ("t22"."value" > 5 OR "t24"."value" < 0) OR ("t24"."value" > 5 OR "t26"."value" < 0 OR ("t26"."value" > 5 OR "t28"."value" < 0)) OR ("t28"."value" > 10 OR ("t30"."value" < 0 OR "t30"."value" > 5) OR ("t32"."value" < 0 OR "t32"."value" > 5 OR ("t34"."value" < 0 OR "t34"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE(5 - CASE WHEN "t8"."value" >= "t22"."value" THEN "t8"."value" - "t22"."value" ELSE "t22"."value" - "t8"."value" END, 0) + COALESCE(5 - CASE WHEN "t10"."value" >= "t24"."value" THEN "t10"."value" - "t24"."value" ELSE "t24"."value" - "t10"."value" END, 0) + COALESCE(5 - CASE WHEN "t12"."value" >= "t26"."value" THEN "t12"."value" - "t26"."value" ELSE "t26"."value" - "t12"."value" END, 0) + COALESCE(10 - CASE WHEN "t14"."value" >= "t28"."value" THEN "t14"."value" - "t28"."value" ELSE "t28"."value" - "t14"."value" END, 0) + COALESCE(5 - CASE WHEN "t16"."value" >= "t30"."value" THEN "t16"."value" - "t30"."value" ELSE "t30"."value" - "t16"."value" END, 0) + COALESCE(5 - CASE WHEN "t18"."value" >= "t32"."value" THEN "t18"."value" - "t32"."value" ELSE "t32"."value" - "t18"."value" END, 0) + COALESCE(5 - CASE WHEN "t20"."value" >= "t34"."value" THEN "t20"."value" - "t34"."value" ELSE "t34"."value" - "t20"."value" END, 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN CASE WHEN "t8"."value" >= "t22"."value" THEN "t8"."value" - "t22"."value" ELSE "t22"."value" - "t8"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t10"."value" >= "t24"."value" THEN "t10"."value" - "t24"."value" ELSE "t24"."value" - "t10"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t12"."value" >= "t26"."value" THEN "t12"."value" - "t26"."value" ELSE "t26"."value" - "t12"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t14"."value" >= "t28"."value" THEN "t14"."value" - "t28"."value" ELSE "t28"."value" - "t14"."value" END IS NULL THEN 0 ELSE 10 END + CASE WHEN CASE WHEN "t16"."value" >= "t30"."value" THEN "t16"."value" - "t30"."value" ELSE "t30"."value" - "t16"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t18"."value" >= "t32"."value" THEN "t18"."value" - "t32"."value" ELSE "t32"."value" - "t18"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t20"."value" >= "t34"."value" THEN "t20"."value" - "t34"."value" ELSE "t34"."value" - "t20"."value" END IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m17",
          COUNT(CASE WHEN "golden.reviews"."form" = 'call' THEN CASE WHEN "t8"."value" < 0 OR ("t8"."value" > 5 OR "t10"."value" < 0) OR ("t10"."value" > 5 OR "t12"."value" < 0 OR ("t12"."value" > 5 OR "t14"."value" < 0)) OR ("t14"."value" > 10 OR ("t16"."value" < 0 OR "t16"."value" > 5) OR ("t18"."value" < 0 OR "t18"."value" > 5 OR ("t20"."value" < 0 OR "t20"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CASE WHEN "t22"."value" < 0 OR ("t22"."value" > 5 OR "t24"."value" < 0) OR ("t24"."value" > 5 OR "t26"."value" < 0 OR ("t26"."value" > 5 OR "t28"."value" < 0)) OR ("t28"."value" > 10 OR ("t30"."value" < 0 OR "t30"."value" > 5) OR ("t32"."value" < 0 OR "t32"."value" > 5 OR ("t34"."value" < 0 OR "t34"."value" > 5))) THEN CAST(CAST(CAST(CAST(0 AS HUGEINT) * CAST(2 AS HUGEINT) // NULLIF(CAST(0 AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.5 AS DECIMAL(38, 0)) AS DECIMAL(38, 18)) ELSE CAST(CAST(CAST(COALESCE(5 - CASE WHEN "t8"."value" >= "t22"."value" THEN "t8"."value" - "t22"."value" ELSE "t22"."value" - "t8"."value" END, 0) + COALESCE(5 - CASE WHEN "t10"."value" >= "t24"."value" THEN "t10"."value" - "t24"."value" ELSE "t24"."value" - "t10"."value" END, 0) + COALESCE(5 - CASE WHEN "t12"."value" >= "t26"."value" THEN "t12"."value" - "t26"."value" ELSE "t26"."value" - "t12"."value" END, 0) + COALESCE(10 - CASE WHEN "t14"."value" >= "t28"."value" THEN "t14"."value" - "t28"."value" ELSE "t28"."value" - "t14"."value" END, 0) + COALESCE(5 - CASE WHEN "t16"."value" >= "t30"."value" THEN "t16"."value" - "t30"."value" ELSE "t30"."value" - "t16"."value" END, 0) + COALESCE(5 - CASE WHEN "t18"."value" >= "t32"."value" THEN "t18"."value" - "t32"."value" ELSE "t32"."value" - "t18"."value" END, 0) + COALESCE(5 - CASE WHEN "t20"."value" >= "t34"."value" THEN "t20"."value" - "t34"."value" ELSE "t34"."value" - "t20"."value" END, 0) AS HUGEINT) * CAST(2000000000000000000 AS HUGEINT) // NULLIF(CAST(CASE WHEN CASE WHEN "t8"."value" >= "t22"."value" THEN "t8"."value" - "t22"."value" ELSE "t22"."value" - "t8"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t10"."value" >= "t24"."value" THEN "t10"."value" - "t24"."value" ELSE "t24"."value" - "t10"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t12"."value" >= "t26"."value" THEN "t12"."value" - "t26"."value" ELSE "t26"."value" - "t12"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t14"."value" >= "t28"."value" THEN "t14"."value" - "t28"."value" ELSE "t28"."value" - "t14"."value" END IS NULL THEN 0 ELSE 10 END + CASE WHEN CASE WHEN "t16"."value" >= "t30"."value" THEN "t16"."value" - "t30"."value" ELSE "t30"."value" - "t16"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t18"."value" >= "t32"."value" THEN "t18"."value" - "t32"."value" ELSE "t32"."value" - "t18"."value" END IS NULL THEN 0 ELSE 5 END + CASE WHEN CASE WHEN "t20"."value" >= "t34"."value" THEN "t20"."value" - "t34"."value" ELSE "t34"."value" - "t20"."value" END IS NULL THEN 0 ELSE 5 END AS HUGEINT), 0) AS DECIMAL(38, 0)) * 0.0000000000000000005 AS DECIMAL(38, 18)) END END ELSE NULL END) AS "m18",
          "stretch days"."stretch" AS "stretch0",
          COALESCE("golden.reviews"."agent_id", '(unassigned)') AS "agent0"
        FROM "golden.reviews"
          INNER JOIN "stretch days" ON "golden.reviews"."reviewed_on" = "stretch days"."day"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'tone' AND NOT "skipped"
            GROUP BY "review_id") AS "t0" ON "golden.reviews"."review_id" = "t0"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'empathy' AND NOT "skipped"
            GROUP BY "review_id") AS "t2" ON "golden.reviews"."review_id" = "t2"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'solution' AND NOT "skipped"
            GROUP BY "review_id") AS "t4" ON "golden.reviews"."review_id" = "t4"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'security' AND NOT "skipped"
            GROUP BY "review_id") AS "t6" ON "golden.reviews"."review_id" = "t6"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'greeting' AND NOT "skipped"
            GROUP BY "review_id") AS "t8" ON "golden.reviews"."review_id" = "t8"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'name' AND NOT "skipped"
            GROUP BY "review_id") AS "t10" ON "golden.reviews"."review_id" = "t10"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'purpose' AND NOT "skipped"
            GROUP BY "review_id") AS "t12" ON "golden.reviews"."review_id" = "t12"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'found' AND NOT "skipped"
            GROUP BY "review_id") AS "t14" ON "golden.reviews"."review_id" = "t14"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'explained' AND NOT "skipped"
            GROUP BY "review_id") AS "t16" ON "golden.reviews"."review_id" = "t16"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'confirmed' AND NOT "skipped"
            GROUP BY "review_id") AS "t18" ON "golden.reviews"."review_id" = "t18"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'delight' AND NOT "skipped"
            GROUP BY "review_id") AS "t20" ON "golden.reviews"."review_id" = "t20"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'greeting' AND NOT "skipped"
            GROUP BY "review_id") AS "t22" ON "golden.reviews"."checks" = "t22"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'name' AND NOT "skipped"
            GROUP BY "review_id") AS "t24" ON "golden.reviews"."checks" = "t24"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'purpose' AND NOT "skipped"
            GROUP BY "review_id") AS "t26" ON "golden.reviews"."checks" = "t26"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'found' AND NOT "skipped"
            GROUP BY "review_id") AS "t28" ON "golden.reviews"."checks" = "t28"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'explained' AND NOT "skipped"
            GROUP BY "review_id") AS "t30" ON "golden.reviews"."checks" = "t30"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'confirmed' AND NOT "skipped"
            GROUP BY "review_id") AS "t32" ON "golden.reviews"."checks" = "t32"."review_id"
          LEFT JOIN (SELECT "review_id",
              SUM("points") AS "value"
            FROM "golden.points"
            WHERE "criterion" = 'delight' AND NOT "skipped"
            GROUP BY "review_id") AS "t34" ON "golden.reviews"."checks" = "t34"."review_id"
        GROUP BY "stretch days"."stretch",
          "golden.reviews"."agent_id") AS "t37"
    GROUP BY GROUPING SETS(("t37"."stretch0", "t37"."agent0"), "t37"."stretch0")) AS "t39"
  INNER JOIN "period stretches" ON "t39"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period",
  "t39"."agent";
