-- By correlated subqueries, not by joins. Contact 10 stands in the hour that the clocks leave out and is rejected.
WITH contact AS (
  SELECT *, CAST(opened_at AS DATE) AS day FROM read_csv('data/contacts.csv', types = {'opened_at': 'TIMESTAMP', 'agent_id': 'VARCHAR'}) WHERE contact_id <> 10
), agent AS (
  SELECT * FROM read_csv('data/agents.csv', types = {'hired': 'DATE', 'gone': 'DATE', 'coach': 'VARCHAR'})
), seen AS (
  SELECT c.*,
    (SELECT max(a.team) FROM agent a WHERE a.agent_id = c.agent_id AND a.hired <= c.day AND (a.gone IS NULL OR c.day < a.gone)) AS team,
    (SELECT max(b.team) FROM agent b WHERE b.hired <= c.day AND (b.gone IS NULL OR c.day < b.gone) AND b.agent_id =
      (SELECT max(a.coach) FROM agent a WHERE a.agent_id = c.agent_id AND a.hired <= c.day AND (a.gone IS NULL OR c.day < a.gone))) AS coaching_team,
    (SELECT max(k.segment) FROM read_csv('data/customers.csv') k WHERE k.number = c.customer_id) AS segment,
    (SELECT max(k.since) FROM read_csv('data/customers.csv') k WHERE k.number = c.customer_id) AS since
  FROM contact c
), period AS (
  SELECT p, unnest(CASE p WHEN 'overall' THEN ['2026-01', '2026-02', '2026-03'] ELSE [p] END) AS month
  FROM (VALUES ('2026-01'), ('2026-02'), ('2026-03'), ('overall')) AS v(p)
), row AS (
  SELECT p AS period, seen.* FROM period JOIN seen ON strftime(day, '%Y-%m') = month
)
SELECT 'Blue' AS kpi, period, count(*) FILTER (team = 'Blue') AS value FROM row GROUP BY ALL
UNION ALL
SELECT 'North', period, count(*) FILTER (team = 'Blue') / nullif(count(*) FILTER (team IN ('Blue', 'Red')), 0) FROM row GROUP BY ALL
UNION ALL
SELECT 'Coached', period, count(*) FILTER (coaching_team = 'Red') FROM row GROUP BY ALL
UNION ALL
SELECT 'Teams', period, count(DISTINCT team) FROM row GROUP BY ALL
UNION ALL
SELECT 'TalkOfGold', period, sum(talk) FILTER (segment = 'gold') FROM row GROUP BY ALL
UNION ALL
SELECT 'MedianTalkOfBlue', period, median(talk) FILTER (team = 'Blue') FROM row GROUP BY ALL
UNION ALL
SELECT 'Young', period, count(*) FILTER (opened_at - since < INTERVAL 30 DAY) FROM row GROUP BY ALL
UNION ALL
SELECT 'Unassigned', period, count(*) FILTER (team IS NULL) FROM row GROUP BY ALL
UNION ALL
SELECT 'All', period, count(*) FROM row GROUP BY ALL
