SELECT * FROM (VALUES ('Ten', '2026-01', 10.0, 1), ('Fifty', '2026-01', 50, 2), ('Sixty', '2026-01', 60, 1),
  ('Ninety', '2026-01', 90, 1), ('Silent', '2026-01', NULL, 0), ('Untargeted', '2026-01', 90, 1)) AS expected(kpi, period, value, n)
