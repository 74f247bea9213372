SELECT 'WinRate' AS kpi, period, CASE WHEN n > 0 THEN won / n END AS value, won AS numerator, n AS denominator, CAST(n AS BIGINT) AS n
FROM (VALUES ('2026-01', 1.0, 1.0), ('2026-02', 1.0, 2.0), ('2026-03', 1.0, 3.0), ('2026-05', 1.0, 3.0), ('2026-06', 1.0, 2.0),
  ('overall', 5.0, 11.0)) AS counted(period, won, n)
UNION ALL SELECT 'WinRate', '2026-04', NULL, NULL, NULL, 0
