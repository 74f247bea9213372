-- 2025-Q4 of a year that starts in April 2025 is January to March 2026.
SELECT * FROM (VALUES ('Sales', '2025-Q4', 3, 3), ('Sales', '2026-Q1', 2, 2), ('Sales', 'overall', 5, 5))
  AS expected(kpi, period, value, n)
