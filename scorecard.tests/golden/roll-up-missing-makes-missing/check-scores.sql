SELECT * FROM (VALUES ('Ten', '2026-01', 10.0, 'red'), ('Fifty', '2026-01', 50, 'amber'), ('Sixty', '2026-01', 60, 'amber'),
  ('Ninety', '2026-01', 90, 'green'), ('Silent', '2026-01', NULL, 'none'), ('Untargeted', '2026-01', NULL, 'none'))
  AS expected(kpi, period, score, status)
