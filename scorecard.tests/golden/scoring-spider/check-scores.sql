-- 10/3 * (1 + (v - R) / (G - R)), held as 0 .. 100. At the goal a KPI is green, at the red flag it is amber.
SELECT * FROM (VALUES
  ('Up', '2026-01', 0.0, 'red'), ('Up', '2026-02', 100 / 3.0, 'amber'), ('Up', '2026-03', 200 / 3.0, 'green'),
  ('Down', '2026-01', 100 / 3.0, 'amber'), ('Down', '2026-02', 200 / 3.0, 'green'), ('Down', '2026-03', 100.0, 'green'),
  ('Same', '2026-01', NULL, 'none'), ('Same', '2026-02', NULL, 'none'), ('Same', '2026-03', NULL, 'none'),
  ('Now_and_then', '2026-01', 200 / 3.0, 'green'), ('Now_and_then', '2026-02', NULL, 'none'),
  ('Now_and_then', '2026-03', 100.0, 'green')
) AS expected(kpi, period, score, status)
