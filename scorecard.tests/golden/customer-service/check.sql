-- Every KPI of the example in every month and overall, counted again by hand, straight from the files.
WITH period AS (
  SELECT strftime(day, '%Y-%m') AS label, day AS first, day + INTERVAL 1 MONTH AS after
  FROM (SELECT unnest(range(DATE '2024-07-01', DATE '2026-07-01', INTERVAL 1 MONTH)) AS day)
  UNION ALL
  SELECT 'overall', DATE '2024-07-01', DATE '2026-07-01'
),
-- A contact, visit … with the period it lies in; each lies in its month and in the whole.
contact AS (
  SELECT label, Answered AS answered, Channel AS channel, "Wait in seconds" AS wait, Resolved AS resolved,
    "Second line" AS second_line, "Followed up within 7 days" AS followed_up, "Typical question" AS typical,
    Satisfaction AS satisfaction
  FROM read_csv('data/contacts.csv') JOIN period ON "Opened at" >= first AND "Opened at" < after
),
visit AS (
  SELECT label, Device AS device, Outcome AS outcome
  FROM read_csv('data/knowledge-base-visits.csv') JOIN period ON "Started at" >= first AND "Started at" < after
),
cost AS (
  SELECT label, CAST(sum(CAST(Amount * 100 AS BIGINT)) AS BIGINT) AS cents, count(*) AS bookings
  FROM read_csv('data/costs.csv') JOIN period ON "Booked on" >= first AND "Booked on" < after GROUP BY label
),
company AS (
  SELECT label, CAST(sum(CAST(round(Revenue * 100) AS BIGINT)) AS BIGINT) AS revenue,
    CAST(sum(CAST(round(Expenses * 100) AS BIGINT)) AS BIGINT) AS expenses, count(*) AS months
  FROM read_csv('data/company-results.csv') JOIN period ON "Month end" >= first AND "Month end" < after GROUP BY label
),
appointment AS (
  SELECT label, Reminded AS reminded, Status = 'failed to attend' AS failed,
    CASE WHEN Status = 'failed to attend' THEN
      CAST(round(coalesce("Contract value", 0) * 1000) AS BIGINT)
        + CAST(round("Specialist hours" * 10) AS BIGINT) * CAST(round("Specialist hourly rate" * 100) AS BIGINT)
    END AS lost_mills
  FROM read_csv('data/appointments.csv') JOIN period ON "Planned for" >= first AND "Planned for" < after
),
agent_month AS (
  SELECT label, CAST(round("Hours busy" * 3600) AS BIGINT) AS busy, CAST(round("Hours on shift" * 3600) AS BIGINT) AS on_shift
  FROM read_csv('data/workload.csv') JOIN period ON "Month end" >= first AND "Month end" < after
),
session AS (
  SELECT label, Minutes * 60 AS seconds, "Test passed" AS passed
  FROM read_csv('data/training.csv') JOIN period ON "Held on" >= first AND "Held on" < after
),
answer AS (
  SELECT label, Satisfaction AS satisfaction
  FROM read_csv('data/agent-survey.csv') JOIN period ON "Answered on" >= first AND "Answered on" < after
),
top AS (
  SELECT label, "Left within a year" AS has_left
  FROM read_csv('data/top-performers.csv') JOIN period ON "Month end" >= first AND "Month end" < after
),
article AS (
  SELECT label, "Needs update" AS needs_update, Mobile AS mobile, Video AS video
  FROM read_csv('data/articles.csv') JOIN period ON "Month end" >= first AND "Month end" < after
),
issue AS (
  SELECT label, "Reported to development" AS reported, "Article revised" AS revised,
    "Discussed with other departments" AS discussed
  FROM read_csv('data/recurring-issues.csv') JOIN period ON "Found on" >= first AND "Found on" < after
),
-- Clocks in Madrid: two hours ahead of UTC from the last Sunday of March, 02:00, to the last of October, 03:00.
question AS (
  SELECT label,
    epoch("Closed at") - CASE WHEN "Closed at" >= summer.c_from AND "Closed at" < summer.c_to THEN 7200 ELSE 3600 END
      - epoch("Raised at") + CASE WHEN "Raised at" >= summer.r_from AND "Raised at" < summer.r_to THEN 7200 ELSE 3600 END
      AS seconds
  FROM (
    SELECT *, {
      'c_from': CASE year("Closed at") WHEN 2024 THEN TIMESTAMP '2024-03-31 02:00:00' WHEN 2025 THEN TIMESTAMP '2025-03-30 02:00:00' ELSE TIMESTAMP '2026-03-29 02:00:00' END,
      'c_to': CASE year("Closed at") WHEN 2024 THEN TIMESTAMP '2024-10-27 03:00:00' WHEN 2025 THEN TIMESTAMP '2025-10-26 03:00:00' ELSE TIMESTAMP '2026-10-25 03:00:00' END,
      'r_from': CASE year("Raised at") WHEN 2024 THEN TIMESTAMP '2024-03-31 02:00:00' WHEN 2025 THEN TIMESTAMP '2025-03-30 02:00:00' ELSE TIMESTAMP '2026-03-29 02:00:00' END,
      'r_to': CASE year("Raised at") WHEN 2024 THEN TIMESTAMP '2024-10-27 03:00:00' WHEN 2025 THEN TIMESTAMP '2025-10-26 03:00:00' ELSE TIMESTAMP '2026-10-25 03:00:00' END
    } AS summer
    FROM read_csv('data/feedback.csv')
  ) JOIN period ON "Closed at" >= first AND "Closed at" < after
),
-- Counts of yes and no, for every KPI that is a share.
share AS (
  SELECT 'FirstLineResolution' AS kpi, label, count(*) FILTER (NOT second_line) AS yes, count(second_line) AS all_known
  FROM contact WHERE resolved GROUP BY label
  UNION ALL
  SELECT 'TypicalQuestions', label, count(*) FILTER (typical), count(*) FROM contact GROUP BY label
  UNION ALL
  SELECT 'FirstContactResolution', label, count(*) FILTER (resolved AND NOT followed_up), count(*)
  FROM contact WHERE answered GROUP BY label
  UNION ALL
  SELECT 'CustomerSatisfaction', label, count(*) FILTER (satisfaction IN (4, 5)), count(*) FILTER (satisfaction BETWEEN 1 AND 5)
  FROM contact WHERE answered GROUP BY label
  UNION ALL
  SELECT 'ReminderCoverage', label, count(*) FILTER (reminded), count(*) FROM appointment GROUP BY label
  UNION ALL
  SELECT 'FailedAppointments', label, count(*) FILTER (failed), count(*) FROM appointment GROUP BY label
  UNION ALL
  SELECT 'ArticlesUpToDate', label, count(*) FILTER (NOT needs_update), count(*) FROM article GROUP BY label
  UNION ALL
  SELECT 'MobileArticles', label, count(*) FILTER (mobile), count(*) FROM article GROUP BY label
  UNION ALL
  SELECT 'VideoArticles', label, count(*) FILTER (video), count(*) FROM article GROUP BY label
  UNION ALL
  SELECT 'SelfServiceCompletion', label, count(*) FILTER (outcome = 'solved'), count(*) FROM visit GROUP BY label
  UNION ALL
  SELECT 'MobileSelfService', label, count(*) FILTER (outcome = 'solved'), count(*) FROM visit
  WHERE device = 'mobile' GROUP BY label
  UNION ALL
  SELECT 'TopPerformerTurnover', label, count(*) FILTER (has_left), count(*) FROM top GROUP BY label
  UNION ALL
  SELECT 'TestsPassed', label, count(*) FILTER (passed), count(passed) FROM session GROUP BY label
  UNION ALL
  SELECT 'IssuesReported', label, count(*) FILTER (reported), count(*) FROM issue GROUP BY label
  UNION ALL
  SELECT 'ArticlesRevised', label, count(*) FILTER (revised), count(*) FROM issue GROUP BY label
  UNION ALL
  SELECT 'IssuesDiscussed', label, count(*) FILTER (discussed), count(*) FROM issue GROUP BY label
),
-- Numerator and denominator in whole units, and by how much the quotient must be scaled.
quotient AS (
  SELECT kpi, label, yes AS numerator, 1 AS scale, all_known AS denominator, all_known AS n FROM share
  UNION ALL
  SELECT 'SpeedOfAnswerPhone', label, sum(wait), 1, count(wait), count(wait) FROM contact
  WHERE answered AND channel = 'phone' GROUP BY label
  UNION ALL
  SELECT 'SpeedOfAnswerChat', label, sum(wait), 1, count(wait), count(wait) FROM contact
  WHERE answered AND channel = 'chat' GROUP BY label
  UNION ALL
  SELECT 'SpeedOfAnswerEmail', label, sum(wait), 1, count(wait), count(wait) FROM contact
  WHERE answered AND channel = 'email' GROUP BY label
  UNION ALL
  SELECT 'AgentSatisfaction', label, sum(satisfaction), 1, count(*), count(*) FROM answer GROUP BY label
  UNION ALL
  SELECT 'CostPerContact', label, any_value(cents), 100, count(*), least(any_value(bookings), count(*))
  FROM cost JOIN contact USING (label) GROUP BY label
  UNION ALL
  SELECT 'OperatingMargin', label, (revenue - expenses), 100, revenue / 100.0, months FROM company
  UNION ALL
  SELECT 'ServiceCostToRevenue', label, cents, 100, revenue / 100.0, least(bookings, months) FROM cost JOIN company USING (label)
  UNION ALL
  SELECT 'Occupancy', label, sum(busy), 1, sum(on_shift), count(*) FROM agent_month GROUP BY label
  UNION ALL
  SELECT 'TrainingTime', label, trained, 1, agents, least(sessions, agents)
  FROM (SELECT label, sum(seconds) AS trained, count(*) AS sessions FROM session GROUP BY label)
  JOIN (SELECT label, count(*) AS agents FROM agent_month GROUP BY label) USING (label)
)
SELECT kpi, label AS period, CAST(numerator AS DOUBLE) / scale / denominator AS value,
  CAST(numerator AS DOUBLE) / scale AS numerator, CAST(denominator AS DOUBLE) AS denominator, n
FROM quotient
UNION ALL
SELECT 'FailedAppointmentCost', label, coalesce(sum(lost_mills), 0) / 1000.0, NULL, NULL, count(lost_mills)
FROM appointment GROUP BY label
UNION ALL
SELECT 'FeedbackLoopTime', label, quantile_cont(seconds, 0.5), NULL, NULL, count(*) FROM question GROUP BY label
ORDER BY kpi, period
