SELECT * FROM (VALUES ('Weighted', '2026-01', 72.5, 'green'), ('Unreviewed', '2026-01', NULL, 'none'), ('Plain', '2026-01', 62.25, 'amber'))
  AS expected(kpi, period, score, status)
