WITH ticket AS (
  SELECT *, strftime(solved_on, '%Y-%m') AS month, CASE WHEN in_time THEN 1.0 ELSE 0.0 END AS fine
  FROM read_csv('data/tickets.csv', types = {'in_time': 'BOOLEAN'})
), spans AS (
  SELECT month AS period, month FROM (SELECT DISTINCT month FROM ticket)
  UNION ALL SELECT 'overall', month FROM (SELECT DISTINCT month FROM ticket)
), seen AS (
  SELECT period, ticket.* FROM spans JOIN ticket USING (month)
), tiers AS (
  SELECT period, tier, avg(fine) AS rate, count(*) AS n FROM seen GROUP BY ALL
)
SELECT 'SolvedInTime(' || tier || ')' AS kpi, period, rate AS value, n FROM tiers WHERE tier < 3
UNION ALL SELECT 'GoldSolvedInTime', period, rate, n FROM tiers WHERE tier = 1
UNION ALL SELECT 'AllTiers', period, sum(rate) / 3, min(n) FROM tiers GROUP BY period
UNION ALL SELECT 'SlowTickets("chat", 600 seconds, -1)', period, count(*) FILTER (channel = 'chat' AND minutes > 10) - 1, count(*) FILTER (channel = 'chat' AND minutes > 10) FROM seen GROUP BY period
UNION ALL SELECT 'SlowCalls(600 seconds)', period, count(*) FILTER (channel = 'phone' AND minutes > 10) + 0.5, count(*) FILTER (channel = 'phone' AND minutes > 10) FROM seen GROUP BY period
UNION ALL SELECT 'SlowOfGold', period, count(*) FILTER (channel = 'phone' AND tier = 1 AND minutes > 10) + 0.5, count(*) FILTER (channel = 'phone' AND tier = 1 AND minutes > 10) FROM seen GROUP BY period
