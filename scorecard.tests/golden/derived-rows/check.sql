-- Everything from the files again, row by row; the clocks go forward on 29 March at 2:00, so a minute passes instead of 61 + 1.
WITH agent AS (SELECT * FROM read_csv('data/agents.csv')), team AS (SELECT * FROM read_csv('data/teams.csv')), contact AS (
  SELECT *, CASE contact_id WHEN 1 THEN 30 WHEN 2 THEN 120 WHEN 3 THEN 60 WHEN 4 THEN 61 WHEN 5 THEN 120 WHEN 6 THEN 5 END AS wait,
    coalesce(talk, 0) + coalesce(hold, 0) AS handle,
    (SELECT talk_usually + hold_usually FROM agent a WHERE a.agent_id = c.agent_id) AS usual,
    (SELECT site FROM team WHERE name = (SELECT a.team FROM agent a WHERE a.agent_id = c.agent_id)) AS site
  FROM read_csv('data/contacts.csv') c
), hr AS (SELECT * FROM read_csv('data/hr_events.csv')
), period AS (
  SELECT p, unnest(CASE p WHEN 'overall' THEN ['2026-01', '2026-02', '2026-03'] ELSE [p] END) AS month
  FROM (VALUES ('2026-01'), ('2026-02'), ('2026-03'), ('overall')) AS v(p)
), row AS (
  SELECT p AS period, contact.* FROM period JOIN contact ON strftime(arrived_at, '%Y-%m') = month
), event AS (
  SELECT p AS period, event_id, agent_id, kind FROM period LEFT JOIN hr ON strftime("at", '%Y-%m') = month
)
SELECT 'Wait' AS kpi, period, sum(wait) / count(*) AS value FROM row GROUP BY ALL
UNION ALL
SELECT 'LongestHandle', period, max(handle) FROM row GROUP BY ALL
UNION ALL
-- contact 4 has no agent, but waited too long; contact 1 handled longer than usual; contact 6 exactly as long
SELECT 'Long', period, count(*) FILTER (wait > 60 OR handle > usual) / count(*) FROM row GROUP BY ALL
UNION ALL
SELECT 'North', period, count(*) FILTER (site = 'North') FROM row GROUP BY ALL
UNION ALL
SELECT 'NorthByWay', period, count(*) FILTER (site = 'North') FROM row GROUP BY ALL
UNION ALL
SELECT 'LatestFirstSeen', period, count(*) FILTER (coalesce(answered_at, ended_at) >= TIMESTAMP '2026-02-01') FROM row GROUP BY ALL
UNION ALL
SELECT 'Hires', period, count(*) FILTER (kind = 'hire') FROM event GROUP BY ALL
UNION ALL
SELECT 'BlueHires', period, count(*) FILTER (kind = 'hire' AND agent_id = 'A') FROM event GROUP BY ALL
UNION ALL
SELECT 'Events', period, count(event_id) FROM event GROUP BY ALL
