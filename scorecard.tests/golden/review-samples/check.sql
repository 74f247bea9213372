-- Each review is worth half of its points; a week is not over on the as-of day, and later reviews do not count.
WITH period(p, a, b) AS (
  VALUES ('2026-01', DATE '2026-01-01', DATE '2026-02-01'), ('2026-02', DATE '2026-02-01', DATE '2026-03-01'),
         ('overall', DATE '2026-01-01', DATE '2026-03-01')
), review AS (
  SELECT reviewed_at, tone / 2.0 AS score
  FROM read_csv('data/reviews.csv', types = {'reviewed_at': 'TIMESTAMP', 'tone': 'INTEGER'})
  WHERE reviewed_at < TIMESTAMP '2026-02-26'
)
SELECT 'WeeklyTone' AS kpi, p AS period, avg(score) FILTER (WHERE reviewed_at >= DATE '2026-01-14') AS value
FROM period JOIN review ON reviewed_at >= a AND reviewed_at < b GROUP BY p
UNION ALL
SELECT 'MonthlyTone', p, avg(score) FROM period JOIN review ON reviewed_at >= a AND reviewed_at < b GROUP BY p
ORDER BY ALL;
