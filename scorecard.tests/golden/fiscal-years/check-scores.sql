-- The target is 200 in FY2024, 250 in FY2025 and 300 in FY2026.
SELECT * FROM (VALUES ('Sales', 'FY2024', 200.0, 50.5, 'amber'), ('Sales', 'FY2025', 250.0, 100 * 107.25 / 150, 'green'))
  AS expected(kpi, period, target, score, status)
