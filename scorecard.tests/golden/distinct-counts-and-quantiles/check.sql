WITH call AS (
  SELECT *, '2026-Q' || quarter(day) AS period FROM read_csv('data/calls.csv')
  UNION ALL SELECT *, 'overall' FROM read_csv('data/calls.csv')
)
SELECT 'Customers' AS kpi, period, CAST(count(DISTINCT customer) AS DOUBLE) AS value FROM call GROUP BY period
UNION ALL SELECT 'CallsPerCustomer', period, count(*) / CAST(count(DISTINCT customer) AS DOUBLE) FROM call GROUP BY period
UNION ALL SELECT 'Median', period, quantile_cont(wait, 0.5) FROM call GROUP BY period
UNION ALL SELECT 'Tenth', period, quantile_cont(wait, 0.1) FROM call GROUP BY period
UNION ALL SELECT 'TenthNearest', period, min(wait) FROM call GROUP BY period
UNION ALL SELECT 'Longest', period, max(wait) FROM call GROUP BY period
UNION ALL SELECT 'HalfPercent', period, quantile_cont(wait, 0.995) FROM call GROUP BY period
