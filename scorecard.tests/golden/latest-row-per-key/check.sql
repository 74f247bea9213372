-- The latest row is the one that no other of its incident beats; I5 has a rejected row, I6 two latest ones, I7 two equal ones that
-- are not the latest. I3's and I8's last rows lie after the as-of day.
WITH event AS (
  SELECT * FROM read_csv('data/events-*.csv', nullstr = '') WHERE sys_updated_at < TIMESTAMP '2026-03-11'
), latest AS (
  SELECT e.*, CASE team WHEN 'Blue' THEN 'North' WHEN 'Red' THEN 'South' END AS site FROM event e
  WHERE number NOT IN ('I5', 'I6') AND NOT EXISTS (SELECT 1 FROM event o WHERE o.number = e.number
    AND (o.sys_mod_count > e.sys_mod_count OR o.sys_mod_count = e.sys_mod_count AND o.sys_updated_at > e.sys_updated_at))
), kept AS (
  -- as rows per number, count and time: those that share all three are rejected, and the one with a state that is not declared
  SELECT * FROM event e WHERE state <> 'lost' AND (number, sys_mod_count, sys_updated_at) NOT IN
    (SELECT (number, sys_mod_count, sys_updated_at) FROM event GROUP BY ALL HAVING count(*) > 1)
), task AS (SELECT t.*, l.state FROM read_csv('data/tasks.csv') t LEFT JOIN latest l USING (number)
), period AS (
  SELECT p, unnest(CASE p WHEN 'overall' THEN ['2026-01', '2026-02', '2026-03'] ELSE [p] END) AS month
  FROM (VALUES ('2026-01'), ('2026-02'), ('2026-03'), ('overall')) AS v(p)
), row AS (
  SELECT p AS period, latest.* FROM period LEFT JOIN latest ON strftime(sys_updated_at, '%Y-%m') = month
)
SELECT 'Incidents' AS kpi, period, count(number) AS value FROM row GROUP BY ALL
UNION ALL
SELECT 'SlaMade', period, count(*) FILTER (made_sla) / nullif(count(number), 0) FROM row GROUP BY ALL
UNION ALL
SELECT 'SlaMadeByEvent', p, count(*) FILTER (made_sla) / count(*) FROM period JOIN kept ON strftime(sys_updated_at, '%Y-%m') = month GROUP BY ALL
UNION ALL
SELECT 'Closed', period, count(*) FILTER (state = 'closed') FROM row GROUP BY ALL
UNION ALL
SELECT 'OfNorth', period, count(*) FILTER (site = 'North') FROM row GROUP BY ALL
UNION ALL
SELECT 'Hours', period, sum(round(effort / 3600::DECIMAL(20, 0), 12)) FROM row GROUP BY ALL
UNION ALL
SELECT 'TasksOfClosed', p, count(*) FILTER (state = 'closed') FROM period LEFT JOIN task ON strftime("at", '%Y-%m') = month GROUP BY ALL
UNION ALL
SELECT 'WithTask', period, count(*) FILTER (number IN (SELECT number FROM task)) FROM row GROUP BY ALL
