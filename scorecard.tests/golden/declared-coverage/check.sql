SELECT * FROM (VALUES ('Orders', '2025-12', NULL, 0), ('Orders', '2026-01', 0, 0), ('Orders', '2026-02', 2, 2),
  ('Orders', '2026-03', 0, 0), ('Orders', '2026-04', NULL, 0), ('Orders', 'overall', 2, 2)) AS expected(kpi, period, value, n)
