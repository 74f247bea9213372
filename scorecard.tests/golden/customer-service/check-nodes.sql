-- Scores of goals, perspectives and the scorecard of the example, rolled up by hand from the checked scores of the KPIs.
WITH measure(goal, kpi, role, weight) AS (VALUES
  ('Financial/Profit', 'ServiceCostToRevenue', 'leading', 1),
  ('Financial/Profit', 'OperatingMargin', 'lagging', 2),
  ('Financial/ReduceCosts', 'FirstLineResolution', 'leading', 1),
  ('Financial/ReduceCosts', 'CostPerContact', 'lagging', 2),
  ('Financial/KeepAppointments', 'ReminderCoverage', 'leading', 1),
  ('Financial/KeepAppointments', 'FailedAppointments', 'lagging', 1),
  ('Financial/KeepAppointments', 'FailedAppointmentCost', 'lagging', 1),
  ('Customer/EasyKnowledgeBase', 'ArticlesUpToDate', 'leading', 1),
  ('Customer/EasyKnowledgeBase', 'SelfServiceCompletion', 'lagging', 1),
  ('Customer/EasyKnowledgeBase', 'TypicalQuestions', 'lagging', 1),
  ('Customer/EffectiveConversation', 'FirstContactResolution', 'leading', 2),
  ('Customer/EffectiveConversation', 'SpeedOfAnswerPhone', 'leading', 1),
  ('Customer/EffectiveConversation', 'SpeedOfAnswerChat', 'leading', 1),
  ('Customer/EffectiveConversation', 'SpeedOfAnswerEmail', 'leading', 1),
  ('Customer/EffectiveConversation', 'CustomerSatisfaction', 'lagging', 3),
  ('Internal/ExcellentConditions', 'TrainingTime', 'leading', 1),
  ('Internal/ExcellentConditions', 'Occupancy', 'leading', 1),
  ('Internal/ExcellentConditions', 'AgentSatisfaction', 'lagging', 1),
  ('Internal/ExcellentConditions', 'TopPerformerTurnover', 'lagging', 1),
  ('Learning/LearnFromMistakes', 'IssuesReported', 'leading', 1),
  ('Learning/LearnFromMistakes', 'ArticlesRevised', 'lagging', 1),
  ('Learning/FollowHabits', 'MobileArticles', 'leading', 2),
  ('Learning/FollowHabits', 'VideoArticles', 'leading', 1),
  ('Learning/FollowHabits', 'MobileSelfService', 'lagging', 2),
  ('Learning/TrainAgents', 'TestsPassed', 'leading', 1),
  ('Learning/TrainAgents', 'FirstLineResolution', 'lagging', 1),
  ('Learning/BreakSilos', 'IssuesDiscussed', 'leading', 1),
  ('Learning/BreakSilos', 'FeedbackLoopTime', 'lagging', 1)
),
goal AS (
  SELECT 'service.CustomerService/' || goal AS node, split_part(goal, '/', 1) AS perspective, period,
    CASE goal WHEN 'Financial/ReduceCosts' THEN 2 ELSE 1 END AS weight,
    sum(score * weight) / sum(weight) FILTER (score IS NOT NULL) AS score,
    sum(score * weight) FILTER (role = 'leading') / sum(weight) FILTER (role = 'leading' AND score IS NOT NULL) AS leading_score,
    sum(score * weight) FILTER (role = 'lagging') / sum(weight) FILTER (role = 'lagging' AND score IS NOT NULL) AS lagging_score
  FROM measure JOIN score_check USING (kpi) GROUP BY goal, period
),
perspective AS (
  SELECT 'service.CustomerService/' || perspective AS node, period,
    sum(score * weight) / sum(weight) FILTER (score IS NOT NULL) AS score,
    sum(leading_score * weight) / sum(weight) FILTER (leading_score IS NOT NULL) AS leading_score,
    sum(lagging_score * weight) / sum(weight) FILTER (lagging_score IS NOT NULL) AS lagging_score
  FROM goal GROUP BY perspective, period
),
node AS (
  SELECT node, period, score, leading_score, lagging_score, CAST(weight AS DOUBLE) AS weight,
    CAST(weight AS DOUBLE) / sum(weight) OVER (PARTITION BY perspective, period) AS share
  FROM goal
  UNION ALL
  SELECT node, period, score, leading_score, lagging_score, 0.25, 0.25 FROM perspective
  UNION ALL
  -- Four perspectives of a quarter each, so their plain mean.
  SELECT 'service.CustomerService', period, avg(score), avg(leading_score), avg(lagging_score), 1, 1 FROM perspective GROUP BY period
)
SELECT *, CASE WHEN score >= 70 THEN 'green' WHEN score >= 40 THEN 'amber' WHEN score >= 0 THEN 'red' ELSE 'none' END AS status
FROM node
