-- Of eight KPIs two can have a score; they weigh the same, and where one has none the other has it all. One goal, one perspective.
WITH judged AS (
  SELECT period, member, avg(score) AS score,
    max(score) FILTER (kpi = 'Contacts') AS leading_score, max(score) FILTER (kpi = 'Answered') AS lagging_score
  FROM score_check GROUP BY period, member
)
SELECT node, period, member, score, leading_score, lagging_score,
  CASE WHEN score >= 70 THEN 'green' WHEN score >= 40 THEN 'amber' WHEN score IS NOT NULL THEN 'red' ELSE 'none' END AS status
FROM judged, (VALUES ('golden.Service'), ('golden.Service/All'), ('golden.Service/All/Work')) AS nodes(node)
