-- Rows 3 (an hour that the clocks skip), 5, 6, 8, the one without key, 11 and both of key 7 do not count.
WITH call AS (
  SELECT call_id, '2026-03' AS month, answered, wait, ended - timezone('Europe/Madrid', "begun at") AS talk,
         nullif(score, -1) AS score, cost::DECIMAL(18, 2) AS cost, weight::DECIMAL(18, 3) AS weight, due, agent, channel
  FROM 'data/calls-1.parquet' WHERE call_id IN (1, 2, 4)
  UNION ALL
  SELECT call_id::INTEGER, '2026-04', answered = 'yes', wait,
         CASE call_id WHEN '9' THEN INTERVAL 60 SECOND ELSE INTERVAL 30 SECOND END,
         nullif(score, '')::INTEGER, cost::DECIMAL(18, 2), weight::DECIMAL(18, 3), nullif(due, '')::DATE, agent, channel
  FROM 'data/calls-2.parquet' WHERE call_id IN ('9', '10')
), row AS (
  SELECT month AS period, * FROM call UNION ALL SELECT 'overall', * FROM call
)
SELECT 'Calls' AS kpi, period, count(*)::DECIMAL(38, 6) AS value FROM row GROUP BY ALL
UNION ALL
SELECT 'Answered', period, sum(answered::INTEGER) / count(*) FROM row GROUP BY ALL
UNION ALL
SELECT 'Waited', period, sum(wait) FROM row GROUP BY ALL
UNION ALL
SELECT 'Talk', period, sum(epoch_ms(talk)) / 1000 FROM row GROUP BY ALL
UNION ALL
SELECT 'Score', period, avg(score) FROM row GROUP BY ALL
UNION ALL
SELECT 'Cost', period, sum(cost) FROM row GROUP BY ALL
UNION ALL
SELECT 'Weight', period, sum(weight) FROM row GROUP BY ALL
UNION ALL
SELECT 'Due', period, count(*) FILTER (due >= DATE '2026-04-02') FROM row GROUP BY ALL
UNION ALL
SELECT 'OfBlue', period, count(*) FILTER (agent = 'Ann') FROM row GROUP BY ALL
UNION ALL
SELECT 'Phone', period, count(*) FILTER (channel = 'phone') FROM row GROUP BY ALL
