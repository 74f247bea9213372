SELECT * FROM (VALUES ('Orders', '2026-01', 1, 1), ('Orders', '2026-02', 1, 1), ('Orders', 'overall', 2, 2),
  ('Active', '2026-01', NULL, 0), ('Active', '2026-02', NULL, 0), ('Active', 'overall', 2 / 3.0, 3)) AS expected(kpi, period, value, n)
