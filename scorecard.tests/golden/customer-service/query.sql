-- scorecard service.CustomerService (customer-service.scorecard:10)
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

-- accepted rows of source service.sources.contacts (sources.scorecard:11)
-- milliseconds: wait
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.contacts" (
  "contact_id" VARCHAR,
  "opened_at" TIMESTAMP,
  "channel" VARCHAR,
  "agent_id" VARCHAR,
  "customer_id" VARCHAR,
  "answered" BOOLEAN,
  "wait" BIGINT,
  "resolved" BOOLEAN,
  "second_line" BOOLEAN,
  "followed_up" BOOLEAN,
  "typical" BOOLEAN,
  "satisfaction" BIGINT,
  "opened_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.visits (sources.scorecard:30)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.visits" (
  "visit_id" VARCHAR,
  "started_at" TIMESTAMP,
  "device" VARCHAR,
  "outcome" VARCHAR,
  "started_at instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.costs (sources.scorecard:41)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.costs" (
  "booking_id" VARCHAR,
  "booked_on" DATE,
  "category" VARCHAR,
  "amount" DECIMAL(38, 6),
  "booked_on instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.company_results (sources.scorecard:52)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.company_results" (
  "month_end" DATE,
  "revenue" DECIMAL(38, 6),
  "expenses" DECIMAL(38, 6),
  "month_end instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.appointments (sources.scorecard:62)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.appointments" (
  "appointment_id" VARCHAR,
  "planned_for" TIMESTAMP,
  "reminded" BOOLEAN,
  "status" VARCHAR,
  "contract_value" DECIMAL(38, 6),
  "hours" DECIMAL(38, 1),
  "hourly_rate" DECIMAL(38, 6),
  "planned_for instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.workload (sources.scorecard:76)
-- milliseconds: busy, on_shift
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.workload" (
  "month_end" DATE,
  "agent_id" VARCHAR,
  "busy" BIGINT,
  "on_shift" BIGINT,
  "month_end instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.training (sources.scorecard:87)
-- milliseconds: length
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.training" (
  "session_id" VARCHAR,
  "held_on" DATE,
  "agent_id" VARCHAR,
  "kind" VARCHAR,
  "length" BIGINT,
  "test_passed" BOOLEAN,
  "held_on instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.agent_survey (sources.scorecard:101)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.agent_survey" (
  "answer_id" VARCHAR,
  "answered_on" DATE,
  "agent_id" VARCHAR,
  "satisfaction" BIGINT,
  "answered_on instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.top_performers (sources.scorecard:113)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.top_performers" (
  "month_end" DATE,
  "agent_id" VARCHAR,
  "has_left" BOOLEAN,
  "month_end instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.articles (sources.scorecard:123)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.articles" (
  "month_end" DATE,
  "article_id" VARCHAR,
  "needs_update" BOOLEAN,
  "mobile" BOOLEAN,
  "video" BOOLEAN,
  "month_end instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.recurring_issues (sources.scorecard:135)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.recurring_issues" (
  "issue_id" VARCHAR,
  "found_on" DATE,
  "reported" BOOLEAN,
  "revised" BOOLEAN,
  "discussed" BOOLEAN,
  "found_on instant" BIGINT,
  "row order" BIGINT
);

-- accepted rows of source service.sources.feedback (sources.scorecard:147)
-- instants are milliseconds since 1970-01-01 UTC; row order numbers the rows by time and row key
CREATE TABLE "service.sources.feedback" (
  "feedback_id" VARCHAR,
  "raised_at" TIMESTAMP,
  "closed_at" TIMESTAMP,
  "department" VARCHAR,
  "raised_at instant" BIGINT,
  "closed_at instant" BIGINT,
  "row order" BIGINT
);

-- sums and counts over service.sources.contacts
-- m1, m2: share of service.indicators.FirstLineResolution (indicators.scorecard:52)
-- m3: count of service.indicators.CostPerContact (indicators.scorecard:38)
-- m4, m3: share of service.indicators.TypicalQuestions (indicators.scorecard:144)
-- m5, m6: share of service.indicators.FirstContactResolution (indicators.scorecard:159)
-- m7, m8: avg of service.indicators.SpeedOfAnswerPhone (indicators.scorecard:175)
-- m9, m10: avg of service.indicators.SpeedOfAnswerChat (indicators.scorecard:191)
-- m11, m12: avg of service.indicators.SpeedOfAnswerEmail (indicators.scorecard:207)
-- m13, m14: share of service.indicators.CustomerSatisfaction (indicators.scorecard:223)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4",
  SUM("t1"."m5") AS "m5",
  SUM("t1"."m6") AS "m6",
  SUM("t1"."m7") AS "m7",
  SUM("t1"."m8") AS "m8",
  SUM("t1"."m9") AS "m9",
  SUM("t1"."m10") AS "m10",
  SUM("t1"."m11") AS "m11",
  SUM("t1"."m12") AS "m12",
  SUM("t1"."m13") AS "m13",
  SUM("t1"."m14") AS "m14"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "service.sources.contacts"."resolved" AND NOT "service.sources.contacts"."second_line" THEN 1 ELSE NULL END) AS "m1",
      COUNT(CASE WHEN "service.sources.contacts"."resolved" THEN NOT "service.sources.contacts"."second_line" ELSE NULL END) AS "m2",
      COUNT(*) AS "m3",
      COUNT(CASE WHEN "service.sources.contacts"."typical" THEN 1 ELSE NULL END) AS "m4",
      COUNT(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."resolved" AND NOT "service.sources.contacts"."followed_up" THEN 1 ELSE NULL END) AS "m5",
      COUNT(CASE WHEN "service.sources.contacts"."answered" THEN "service.sources.contacts"."resolved" AND NOT "service.sources.contacts"."followed_up" ELSE NULL END) AS "m6",
      SUM(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."channel" = 'phone' THEN "service.sources.contacts"."wait" ELSE NULL END) AS "m7",
      COUNT(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."channel" = 'phone' THEN "service.sources.contacts"."wait" ELSE NULL END) AS "m8",
      SUM(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."channel" = 'chat' THEN "service.sources.contacts"."wait" ELSE NULL END) AS "m9",
      COUNT(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."channel" = 'chat' THEN "service.sources.contacts"."wait" ELSE NULL END) AS "m10",
      SUM(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."channel" = 'email' THEN "service.sources.contacts"."wait" ELSE NULL END) AS "m11",
      COUNT(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."channel" = 'email' THEN "service.sources.contacts"."wait" ELSE NULL END) AS "m12",
      COUNT(CASE WHEN "service.sources.contacts"."answered" AND "service.sources.contacts"."satisfaction" >= 4 THEN 1 ELSE NULL END) AS "m13",
      COUNT(CASE WHEN "service.sources.contacts"."answered" THEN "service.sources.contacts"."satisfaction" ELSE NULL END) AS "m14"
    FROM "service.sources.contacts"
      INNER JOIN "stretch days" ON CAST("service.sources.contacts"."opened_at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.visits
-- m1, m2: share of service.indicators.SelfServiceCompletion (indicators.scorecard:129)
-- m3, m4: share of service.indicators.MobileSelfService (indicators.scorecard:362)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "service.sources.visits"."outcome" = 'solved' THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "service.sources.visits"."device" = 'mobile' AND "service.sources.visits"."outcome" = 'solved' THEN 1 ELSE NULL END) AS "m3",
      COUNT(CASE WHEN "service.sources.visits"."device" = 'mobile' THEN 1 ELSE NULL END) AS "m4"
    FROM "service.sources.visits"
      INNER JOIN "stretch days" ON CAST("service.sources.visits"."started_at" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.costs
-- m1, m2: sum of service.indicators.ServiceCostToRevenue (indicators.scorecard:23)
-- m1, m2: sum of service.indicators.CostPerContact (indicators.scorecard:38)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM("service.sources.costs"."amount") AS "m1",
      COUNT(*) AS "m2"
    FROM "service.sources.costs"
      INNER JOIN "stretch days" ON "service.sources.costs"."booked_on" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.company_results
-- m1, m2: sum of service.indicators.ServiceCostToRevenue (indicators.scorecard:23)
-- m1, m2: sum of service.indicators.OperatingMargin (indicators.scorecard:9)
-- m3, m2: sum of service.indicators.OperatingMargin (indicators.scorecard:9)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      SUM("service.sources.company_results"."revenue") AS "m1",
      COUNT(*) AS "m2",
      SUM("service.sources.company_results"."expenses") AS "m3"
    FROM "service.sources.company_results"
      INNER JOIN "stretch days" ON "service.sources.company_results"."month_end" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.appointments
-- m1, m2: share of service.indicators.ReminderCoverage (indicators.scorecard:68)
-- m3, m2: share of service.indicators.FailedAppointments (indicators.scorecard:82)
-- m4, m3: sum of service.indicators.FailedAppointmentCost (indicators.scorecard:97)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "service.sources.appointments"."reminded" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "service.sources.appointments"."status" = 'failed to attend' THEN 1 ELSE NULL END) AS "m3",
      SUM(CASE WHEN "service.sources.appointments"."status" = 'failed to attend' THEN CAST(COALESCE("service.sources.appointments"."contract_value", CAST(0 AS DECIMAL(38, 6))) AS DECIMAL(38, 7)) + "service.sources.appointments"."hours" * "service.sources.appointments"."hourly_rate" ELSE NULL END) AS "m4"
    FROM "service.sources.appointments"
      INNER JOIN "stretch days" ON CAST("service.sources.appointments"."planned_for" AS DATE) = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.workload
-- m1: count of service.indicators.TrainingTime (indicators.scorecard:242)
-- m2, m1: sum of service.indicators.Occupancy (indicators.scorecard:257)
-- m3, m1: sum of service.indicators.Occupancy (indicators.scorecard:257)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3"
FROM (SELECT "stretch days"."stretch",
      COUNT(*) AS "m1",
      SUM("service.sources.workload"."busy") AS "m2",
      SUM("service.sources.workload"."on_shift") AS "m3"
    FROM "service.sources.workload"
      INNER JOIN "stretch days" ON "service.sources.workload"."month_end" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.training
-- m1, m2: sum of service.indicators.TrainingTime (indicators.scorecard:242)
-- m3, m4: share of service.indicators.TestsPassed (indicators.scorecard:377)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      SUM("service.sources.training"."length") AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "service.sources.training"."test_passed" THEN 1 ELSE NULL END) AS "m3",
      COUNT("service.sources.training"."test_passed") AS "m4"
    FROM "service.sources.training"
      INNER JOIN "stretch days" ON "service.sources.training"."held_on" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.agent_survey
-- m1, m2: avg of service.indicators.AgentSatisfaction (indicators.scorecard:269)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      SUM("service.sources.agent_survey"."satisfaction") AS "m1",
      COUNT(*) AS "m2"
    FROM "service.sources.agent_survey"
      INNER JOIN "stretch days" ON "service.sources.agent_survey"."answered_on" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.top_performers
-- m1, m2: share of service.indicators.TopPerformerTurnover (indicators.scorecard:284)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "service.sources.top_performers"."has_left" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2"
    FROM "service.sources.top_performers"
      INNER JOIN "stretch days" ON "service.sources.top_performers"."month_end" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.articles
-- m1, m2: share of service.indicators.ArticlesUpToDate (indicators.scorecard:114)
-- m3, m2: share of service.indicators.MobileArticles (indicators.scorecard:332)
-- m4, m2: share of service.indicators.VideoArticles (indicators.scorecard:347)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN NOT "service.sources.articles"."needs_update" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "service.sources.articles"."mobile" THEN 1 ELSE NULL END) AS "m3",
      COUNT(CASE WHEN "service.sources.articles"."video" THEN 1 ELSE NULL END) AS "m4"
    FROM "service.sources.articles"
      INNER JOIN "stretch days" ON "service.sources.articles"."month_end" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- sums and counts over service.sources.recurring_issues
-- m1, m2: share of service.indicators.IssuesReported (indicators.scorecard:302)
-- m3, m2: share of service.indicators.ArticlesRevised (indicators.scorecard:317)
-- m4, m2: share of service.indicators.IssuesDiscussed (indicators.scorecard:392)
SELECT "period stretches"."period",
  SUM("t1"."m1") AS "m1",
  SUM("t1"."m2") AS "m2",
  SUM("t1"."m3") AS "m3",
  SUM("t1"."m4") AS "m4"
FROM (SELECT "stretch days"."stretch",
      COUNT(CASE WHEN "service.sources.recurring_issues"."reported" THEN 1 ELSE NULL END) AS "m1",
      COUNT(*) AS "m2",
      COUNT(CASE WHEN "service.sources.recurring_issues"."revised" THEN 1 ELSE NULL END) AS "m3",
      COUNT(CASE WHEN "service.sources.recurring_issues"."discussed" THEN 1 ELSE NULL END) AS "m4"
    FROM "service.sources.recurring_issues"
      INNER JOIN "stretch days" ON "service.sources.recurring_issues"."found_on" = "stretch days"."day"
    GROUP BY "stretch days"."stretch") AS "t1"
  INNER JOIN "period stretches" ON "t1"."stretch" = "period stretches"."stretch"
GROUP BY "period stretches"."period";

-- values at the nearest ranks of quantiles over service.sources.feedback
-- v1, v2: percentile 50 of service.indicators.FeedbackLoopTime (indicators.scorecard:407)
SELECT "period days"."period",
  QUANTILE_DISC("service.sources.feedback"."closed_at instant" - "service.sources.feedback"."raised_at instant", ARRAY[0.5, 0.500000000000000001])[1] AS "v1",
  QUANTILE_DISC("service.sources.feedback"."closed_at instant" - "service.sources.feedback"."raised_at instant", ARRAY[0.5, 0.500000000000000001])[2] AS "v2",
  COUNT(*) AS "all"
FROM "service.sources.feedback"
  INNER JOIN "period days" ON CAST("service.sources.feedback"."closed_at" AS DATE) = "period days"."day"
WHERE "service.sources.feedback"."closed_at instant" - "service.sources.feedback"."raised_at instant" IS NOT NULL
GROUP BY "period days"."period";
