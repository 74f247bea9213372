SELECT * FROM (VALUES ('Weighted', '2026-01', 29 / 4.0, 3), ('Unreviewed', '2026-01', NULL, 1), ('Plain', '2026-01', 24.9 / 4, 4))
  AS expected(kpi, period, value, n)
