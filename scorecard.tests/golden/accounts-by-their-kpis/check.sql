-- The score of each account and period first, then accounts are counted by it; a period without answers has no score, and so no change.
WITH periods(period, begin, finish) AS (
  VALUES ('2025-12', DATE '2025-12-01', DATE '2026-01-01'), ('2026-01', DATE '2026-01-01', DATE '2026-02-01'),
         ('2026-02', DATE '2026-02-01', DATE '2026-03-01'), ('2026-03', DATE '2026-03-01', DATE '2026-04-01'),
         ('overall', DATE '2026-01-01', DATE '2026-04-01')
), accounts AS (
  SELECT * FROM read_csv('data/accounts.csv', types = {'created_on': 'DATE', 'closed_on': 'DATE'})
), scores AS (
  SELECT period, account_id,
    100 * (count(*) FILTER (score >= 9) - count(*) FILTER (score <= 6)) / count(*) AS score
  FROM read_csv('data/answers.csv') AS answers
  JOIN read_csv('data/customers.csv') AS customers USING (customer_id)
  JOIN periods ON answered_on >= begin AND answered_on < finish
  WHERE account_id IS NOT NULL
  GROUP BY ALL
), known AS (
  SELECT periods.period, accounts.account_id, accounts.segment, latest.score,
    latest.score - earlier.score AS change,
    created_on <= finish AND (closed_on IS NULL OR closed_on > finish) AS is_open
  FROM periods CROSS JOIN accounts
  LEFT JOIN scores AS latest ON latest.period = periods.period AND latest.account_id = accounts.account_id
  LEFT JOIN scores AS earlier ON earlier.period = strftime(begin - INTERVAL 1 MONTH, '%Y-%m') AND earlier.account_id = accounts.account_id
  WHERE periods.period >= '2026-01'
), counted AS (
  SELECT 'Declining' AS kpi, period, segment, change < 0 AS yes, false AS share, true AS counts FROM known
  UNION ALL SELECT 'DecliningGold', period, segment, segment = 'gold' AND change < 0, false, true FROM known
  UNION ALL SELECT 'DecliningOfOpen', period, segment, change < 0, true, is_open FROM known
  UNION ALL SELECT 'HappyOrSilent', period, segment, coalesce(score >= 50, true), false, is_open FROM known
  UNION ALL SELECT 'UnhappyOfPeriod', period, segment, score <= 0, false, true FROM known
), part AS (
  SELECT kpi, period, '' AS member, '' AS segment, yes, share, counts FROM counted
  UNION ALL SELECT kpi, period, segment, '', yes, share, counts FROM counted
  UNION ALL SELECT kpi, period, '', 'segment = ' || segment, yes, share, counts FROM counted WHERE kpi = 'Declining'
)
-- Over the whole range there is no change.
SELECT kpi, period, member, segment, CASE
    WHEN period = 'overall' AND kpi LIKE 'Declining%' THEN NULL
    WHEN share THEN count(*) FILTER (yes AND counts) / nullif(count(*) FILTER (yes IS NOT NULL AND counts), 0)
    ELSE count(*) FILTER (yes AND counts) END AS value
FROM part GROUP BY kpi, period, member, segment, share
