-- Targets, scores and statuses of the example's KPIs, from the checked values and the numbers an analyst reads in the text.
WITH line AS (
  SELECT strftime(month, '%Y-%m') AS period, datediff('month', DATE '2025-06-01', month) AS step
  FROM (SELECT unnest(range(DATE '2025-06-01', DATE '2026-07-01', INTERVAL 1 MONTH)) AS month)
),
-- better: 1 for higher, -1 for lower; green and amber: the last value that still has the colour.
definition(kpi, better, baseline, target, green, amber) AS (VALUES
  ('OperatingMargin', 1, 0.10, 0.13, 0.125, 0.11),
  ('ServiceCostToRevenue', -1, 0.044, 0.034, 0.035, 0.042),
  ('CostPerContact', -1, 6.60, 5.60, 5.70, 6.20),
  ('FirstLineResolution', 1, 0.65, 0.82, 0.80, 0.70),
  ('ReminderCoverage', 1, 0.40, NULL, 0.90, 0.70),
  ('FailedAppointments', -1, 0.17, 0.05, 0.06, 0.12),
  ('FailedAppointmentCost', -1, 900, 250, 300, 600),
  ('ArticlesUpToDate', 1, 0.75, 0.96, 0.95, 0.85),
  ('SelfServiceCompletion', 1, 0.50, NULL, 0.60, 0.50),
  ('TypicalQuestions', -1, 0.45, 0.30, 0.33, 0.40),
  ('FirstContactResolution', 1, 0.73, 0.82, 0.80, 0.73),
  ('SpeedOfAnswerPhone', -1, 72, 45, 50, 65),
  ('SpeedOfAnswerChat', -1, 46, 30, 33, 42),
  ('SpeedOfAnswerEmail', -1, 19800, 14400, 14400, 21600),
  ('CustomerSatisfaction', 1, 0.66, 0.80, 0.78, 0.70),
  ('TrainingTime', 1, 7200, 9000, 8400, 6000),
  ('AgentSatisfaction', 1, 3.5, 4.0, 3.8, 3.3),
  ('TopPerformerTurnover', -1, 0.15, 0.07, 0.08, 0.15),
  ('IssuesReported', 1, 0.55, 0.85, 0.80, 0.60),
  ('ArticlesRevised', 1, 0.50, 0.80, 0.75, 0.55),
  ('MobileArticles', 1, 0.40, 0.90, 0.85, 0.65),
  ('VideoArticles', 1, 0.15, 0.40, 0.35, 0.25),
  ('MobileSelfService', 1, 0.42, 0.60, 0.57, 0.48),
  ('TestsPassed', 1, 0.72, 0.90, 0.85, 0.72),
  ('IssuesDiscussed', 1, 0.35, 0.75, 0.70, 0.45),
  ('FeedbackLoopTime', -1, 1555200, 864000, 950400, 1382400)
),
measured AS (
  SELECT kpi, period, value, better, baseline, green, amber,
    CASE kpi WHEN 'ReminderCoverage' THEN 0.60 + 0.36 * step / 18.0
             WHEN 'SelfServiceCompletion' THEN 0.56 + 0.09 * step / 18.0
             ELSE target END AS target
  FROM value_check JOIN definition USING (kpi) LEFT JOIN line USING (period)
  WHERE period <> 'overall'
),
scored AS (
  SELECT kpi, period, CAST(target AS DOUBLE) AS target, CAST(baseline AS DOUBLE) AS baseline,
    CASE WHEN target IS NOT NULL THEN
      100 * greatest(0, least(1, (value - baseline) / (CAST(target AS DOUBLE) - baseline))) END AS score,
    CASE WHEN better * (value - CAST(green AS DOUBLE)) >= -1e-12 THEN 'green'
         WHEN better * (value - CAST(amber AS DOUBLE)) >= -1e-12 THEN 'amber' ELSE 'red' END AS status
  FROM measured
  UNION ALL
  -- From 60 to 70 percent is best; 78 percent, where it started, is eight points away.
  SELECT kpi, period, NULL, 0.78, score,
    CASE WHEN score >= 70 THEN 'green' WHEN score >= 40 THEN 'amber' ELSE 'red' END
  FROM (
    SELECT kpi, period,
      100 * greatest(0, least(1, 1 - greatest(0, value - 0.70, 0.60 - value) / 0.08)) AS score
    FROM value_check WHERE kpi = 'Occupancy' AND period <> 'overall'
  )
),
moved AS (
  SELECT kpi, period, value, lag(value) OVER (PARTITION BY kpi ORDER BY period) AS previous
  FROM value_check WHERE period <> 'overall'
)
SELECT kpi, period, target, baseline, CASE kpi WHEN 'CustomerSatisfaction' THEN 0.75 END AS benchmark, score, status,
  previous,
  CASE WHEN previous IS NULL THEN 'unknown' WHEN abs(value - previous) < 1e-12 THEN 'flat'
       WHEN value > previous THEN 'up' ELSE 'down' END AS trend
FROM scored JOIN moved USING (kpi, period)
